// ELK's own worker: it takes messages as soon as it is loaded. It runs apart, so that the page never stands still.
import 'elkjs/lib/elk-worker.min.js';
