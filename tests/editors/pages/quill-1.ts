import Quill from 'quill-1';
import { quillPage } from './quill.ts';

quillPage(Quill);
