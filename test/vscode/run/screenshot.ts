/** Has the embedded host write out/screenshots/NAME.png; elsewhere it does nothing but wait. */
export async function screenshot(name: string): Promise<void> {
  console.log(`@@screenshot ${name}`);
  await new Promise((resolve) => setTimeout(resolve, 700)); // the picture is taken in another process
}
