import Quill from 'quill';
import { quillPage } from './quill.ts';

quillPage(Quill);
