/** placeholder */
export type OpenQuestionCode = string;
