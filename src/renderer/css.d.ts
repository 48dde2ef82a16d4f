/** Style sheets are bundled by vite; importing one gives nothing back. */
declare module '*.css';
