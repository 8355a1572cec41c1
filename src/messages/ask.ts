export const ask = {
  heading: 'A few questions',
};
