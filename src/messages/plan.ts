export const plan = {
  heading: 'Your plan',
};
