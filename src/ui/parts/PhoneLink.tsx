/** A number to tap. What is not digits, spaces or a plus in it is text and not a number. */
export function PhoneLink({ phone, children }: { readonly phone: string; readonly children?: string }) {
  const digits = phone.replace(/[^\d+]/g, '');
  if (!/^[\d\s()+-]+$/.test(phone) || digits.length < 3) return <span>{phone}</span>;
  return (
    <a href={`tel:${digits}`} className="phone">
      {children ?? <bdi>{phone}</bdi>}
    </a>
  );
}
