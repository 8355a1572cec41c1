export const debug = {
  heading: 'How this was decided',
};
