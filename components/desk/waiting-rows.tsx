/** The list's place while nothing is read yet; seen only when that takes long enough to notice. */
export function WaitingRows() {
  return (
    <div aria-hidden className="[animation:inlay-fade_1ms_150ms_both]">
      {Array.from({ length: 6 }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all the same
        <div key={at} className="flex gap-10 px-12 desk:px-16 py-9 border-b border-line">
          <div className="size-22 rounded-tile bg-sunken" />
          <div className="flex flex-1 flex-col gap-8">
            <div className="w-160 h-12 rounded-dot bg-sunken" />
            <div className="h-12 rounded-dot bg-sunken" />
          </div>
        </div>
      ))}
    </div>
  );
}
