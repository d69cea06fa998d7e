// What Node itself takes to start and to send a message.
process.send({});
process.disconnect();
