export const results = {
  heading: 'What fits you',
};
