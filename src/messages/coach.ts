export const coach = {
  heading: 'Helping somebody',
};
