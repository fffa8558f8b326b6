/** What Prettier's standalone build exports beside what its types say. */

export type * from 'prettier/standalone';

declare module 'prettier/standalone' {
  export const util: {
    /** Columns that a text takes in a terminal. */
    getStringWidth(text: string): number;
  };
}
