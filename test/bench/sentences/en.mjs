// What English notebooks are put together from; see ru.mjs.
export const slots = {
  firm: [
    'Brindle Print',
    'Tallow & Finch',
    'Harbour Lane',
    'Northgate Supply',
    'Copperfield',
    'Juniper House',
  ],
  city: ['Bristol', 'Leeds', 'Bath', 'Cardiff', 'Dundee', 'Norwich', 'Derby', 'Exeter', 'York', 'Glasgow'],
  month: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'September', 'October', 'November'],
  year: ['2021', '2022', '2023', '2024', '2025', '2026'],
  day: ['Monday', 'Tuesday', 'Thursday', 'Sunday'],
  client: [
    'bakery chain',
    'dental clinic',
    'garden wholesaler',
    'hotel',
    'car dealer',
    'primary school',
    'gym',
  ],
  person: ['dispatcher', 'accountant', 'driver', 'shift lead', 'buyer', 'manager', 'printer', 'courier'],
  people: ['customers', 'new starters', 'couriers', 'colleagues', 'suppliers', 'operators', 'wholesalers'],
  team: ['the warehouse', 'finance', 'the legal desk', 'quality control', 'the night shift', 'our supplier'],
  thing: [
    'report',
    'rota',
    'order form',
    'reply template',
    'checklist',
    'price list',
    'contract',
    'forecast',
  ],
  system: ['the CRM', 'our order system', 'the shared inbox', 'the spreadsheet', 'the delivery log', 'Jira'],
  topic: ['deliveries', 'returns', 'deadlines', 'invoices', 'complaints', 'stock', 'packaging', 'bookings'],
  unit: ['minutes', 'hours', 'days', 'complaints', 'returns', 'errors', 'calls', 'pounds', 'emails'],
  trait: ['patience', 'curiosity', 'honesty', 'precision', 'persistence', 'calm'],
};

export const questions = [
  'Tell me about a difficult conversation about {topic}',
  'Describe a {thing} you made better',
  'What achievement of {year} are you most proud of?',
  'Tell me about a mistake you made with {team}',
  'How do you cope when {people} all write at once?',
  'Why do you want to work at {firm}?',
  'Why did you leave {firm}?',
  'What salary do you expect in {city}?',
  'What weakness gets in the way of your work with {team}?',
  'Tell me about a time when you changed a client’s mind',
  'Describe a situation when a deadline slipped in {month}',
  'Give me an example of a {thing} you had to defend',
  'What does {trait} mean to you?',
  'How do you check a {thing} before it goes out?',
  'Tell me about yourself in {1-3} minutes',
  'When did you take on more than the job asked for?',
  'Tell me about a project you ran in {city}',
  'What would you do if the {person} did not answer for {2-9} days?',
];

export const labels = {
  situation: ['Situation', 'Context', 'Background'],
  task: ['Task', 'Goal'],
  action: ['Action', 'What I did', 'Actions taken'],
  result: ['Result', 'Outcome'],
  measurement: ['Measurement', 'How measured'],
};

export const situation = [
  'In {month} {year} {people} at {firm} began to complain that a {thing} took too long.',
  'In the spring of {year} a {client} got the wrong goods from us for the {4-9}th time.',
  'That summer {20-90} messages about {topic} sat in {system} without an owner.',
  'We worked in {city}, and the {person} fell ill {2-9} days before the project was due.',
  'Every {2-9}th request in {system} was short of data and had to be clarified by phone.',
  'A {client} came to us with an order worth {10-90} thousand pounds and {3-14} days to fill it.',
  'The warehouse was being moved across {city}, and shipments could not stop.',
  'Before the holidays {people} rang about {topic} up to {40-90} times a day.',
  'In {month} {year} the {person} changed, and nobody had written the old agreements down.',
  'A new {client} wanted {5-25}% off because a rival had quoted less.',
  'The old {thing} was {4-9} pages long, and it was hardly ever filled in to the end.',
  'In {year} {firm} brought in a new system with more errors in it than records.',
  'I looked after {12-60} accounts then, and {topic} always came last.',
  'Their owner rang on {day} evening, spoke sharply and was about to leave for another supplier.',
];

export const task = [
  'I handled the inbox, and I had to get the wait down to {2-12} hours.',
  'My manager asked me to have the {thing} ready by {day} and agreed with {team}.',
  'It was my job to clear the overdue emails without dropping my own accounts.',
  'I was asked to sort out {topic} within {2-8} weeks.',
  'I was their coordinator, so it was up to me to earn us one more year.',
  'We had to move {300-1900} lines and not miss a delivery.',
  'I took it on myself to close a gap of {3-90} thousand pounds before the month ended.',
  'I was expected to teach {people} to use {system} in {3-14} days.',
  'The goal was simple: no slips on {topic} for a quarter.',
];

export const action = [
  'I read through {20-90} threads and sorted the delays by cause.',
  'I wrote a one-page {thing} and agreed it with {team}.',
  'Then I rang our {5-40} busiest customers and walked them through it.',
  'First I let the client finish, apologised for the mistake and repeated what had to be delivered.',
  'While he was on the line I found the goods in {system} and booked a van for {day}.',
  'I kept a shared table with the date of each request and checked it every morning at {7-10}:{10-59}.',
  'I offered a choice: a refund in {month} or a replacement for part of the order.',
  'We split the stock into {3-9} groups, drew up a rota and checked the counts each evening.',
  'I asked the administrator to take the old {thing} out of the templates.',
  'I exported half a year of orders and showed them **{4-30} lines** that repeat every week.',
  'Every {day} I called {team}, compared the numbers and put the next order together.',
  'I wrote a short guide ([here](https://example.com/wiki/{100-999})) and ran {2-6} sessions.',
  'When the {person} refused, I asked what worried them and rewrote {2-5} of the points.',
  'I compared {6-20} quotes and put price, lead time and warranty in one table.',
  'We decided as a team that {people} would ring us first and write later.',
  'I told the client frankly why the {thing} was late and named a new date: the {4-20}th.',
  'Until the end of the month I checked every {thing} myself.',
  'I talked to {team} separately so as not to argue in front of the client.',
  'I set a reminder in {system} for {1-5} days before each date.',
  'We managed to agree, and our department took {10-50} of the requests.',
  'I showed my manager the sum: each error cost us *{2-19} hundred pounds*.',
  'Half of the accounts were handed to a colleague, and the day of the check was named in advance.',
];

export const together = [
  'We met on {day} and decided how to run the {thing}.',
  'Our team went through all the messages about {topic}.',
  'We came to terms with {team} and split the shifts.',
  'We checked the {thing} and sent it out in {month}.',
  'The department worked well, and we settled arguments together.',
];

export const result = [
  'The average wait fell {change}.',
  'The client renewed for {year}, and complaints about {topic} went {change}.',
  'Errors in their orders dropped: {5-9} a quarter before, {1-4} after.',
  'The queue shrank significantly, and customers were a lot happier with us.',
  'Delivery costs fell {change}.',
  'In {month} the {thing} was adopted for the whole department.',
  'The numbers improved dramatically, and work became much easier.',
  'No contract was cancelled in that time, and the {person} thanked me.',
  'We moved in {5-14} days with {1-5} missed shipments.',
  'Sales grew by {5-60}%, and returns were {2-5} times fewer.',
  'The result was good and everyone was happy.',
  'After {2-9} weeks the {client} came back and ordered again for {10-90} thousand pounds.',
  'Urgent deliveries went from {6-20} a month to {1-4}.',
  'In the end {people} kept to the new order of things, and delays went {change}.',
  'Things got way better, and quality was noticeably higher.',
  'We closed the quarter {2-6} days ahead of schedule.',
];

export const measurement = [
  '{50-99} {unit} in {month} {year}, {10-40} after; I counted them in {system}.',
  'Source: the dates in {system}, averaged over each month.',
  'Baseline: the average for {month}. Result: the average of the next three months.',
  '{3-9} of {10-20} orders late in July–September {year}, {1-2} of {10-20} in January–March.',
  'I counted by hand, from {20-80} delivery notes.',
];

export const habit = [
  'I stay calm under load and start the day with the emails that have waited over {1-3} days.',
  'I’m a people person and I really care about doing a good job.',
  'In the end it comes down to good relationships and great service.',
  'Usually I write the question down, ask for a date and ring back within {10-50} minutes.',
  'If the {person} is busy, I leave a note in {system} and come back to it on {day}.',
  'To me {trait} means that a {thing} adds up the first time.',
  'Before it goes out I check the {thing} against a list of {4-12} points.',
  'When {people} argue, I ask each of them for one fact.',
  'I am responsible, I always help and I go the extra mile to solve problems.',
  'Once a week I compare notes with {team} and write down what has changed.',
  'I guess I’m kind of good at talking about {topic}.',
  'Maybe I learn quickly, and I think I know {system} more or less.',
  'I’m not sure it helped much, but I hope it did.',
  'Handing work over is hard for me: doing it myself seems faster than {10-40} minutes of explaining.',
];

export const reason = [
  'At {firm} one person looks after a client from the first call to the yearly visit, and that suits me.',
  'Honestly, because of my boss: he had no clue about the work and was rude to everyone.',
  'Your advert says you are opening a branch in {city} and writing the rules on {topic} anew.',
  'I’m looking for {30-39} to {40-55} thousand pounds a year, bonus included.',
  'My last job was a mess, and the {person} was lazy.',
  'In {month} I went to your shop and asked what the {2-9} kinds of coffee differ in.',
  'I spent {2-9} years at {firm} and grew into a senior role.',
  'I want to learn to run a budget of {3-20} million pounds within {2-5} years.',
  'I’d be happy to discuss an exact figure once I know how the bonus is made up.',
  'I read your [report for {year}](https://example.com/report-{year}.pdf) and remembered one figure, {5-40}%.',
  'The company never listened, and the clients were horrible.',
  'This needs [your example], and until I have one I will keep it short.',
];

export const dialogue = {
  names: ['Client', 'You'],
  theirs: [
    'Hello! You promised the {thing} on {day}, and today is the {4-20}th.',
    'We pay {5-90} hundred a year and still have no answer about {topic}.',
    'And what if the {person} gets stuck in traffic again?',
    'I need the {thing} by {8-19}:00, I can’t wait any longer.',
    'All right, that sounds like a plan. Who is going to call me?',
  ],
  ours: [
    'I understand how annoying that is. Could you tell me the order number: does it begin with {100-999}?',
    'I see two options: the {thing} today by {14-19}:00, or a replacement on {day}.',
    'That’s not my problem, talk to whoever handles {topic}.',
    'I’m glad you asked. In {10-50} minutes I’ll ring you back and tell you where the {person} is.',
    'Let me repeat what we agreed: the {thing} by {8-19}:00, my call on {day}.',
  ],
};

export const todo = [
  'Prepare the {thing} for the meeting at {firm}',
  'Tell the story about {topic} aloud in {1-3} minutes',
  'Look up the numbers for {month} in {system}',
  'Think of {2-6} questions about the team',
  'Check the way there: {20-80} minutes by bus',
];

export const words = {
  question: 'Q',
  title: '{firm}: my answers',
  role: 'coordinator for {topic}',
  part: 'Part',
  told: 'What happened',
  drill: 'Role-play: a {client} and a {thing}',
  list: 'To do before {day}',
  change: (from, to, unit, percent) => `from ${from} to ${to} ${unit}, a cut of ${percent}%`,
};
