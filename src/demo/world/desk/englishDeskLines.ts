import type { DeskLines } from './deskLines.ts';

/** As people write to a shop abroad and are answered there; not a translation of the Chinese ones. */
export const ENGLISH_DESK_LINES: DeskLines = {
  topics: {
    late: {
      open: "Hi, where is my parcel? Order {order}|My order {order} was due yesterday and it still isn't here|Tracking hasn't moved for three days. Is it lost?|{carrier} keeps saying 'in transit'. Can you chase them please?|I need this for a birthday tomorrow, will it make it? {order}|Still waiting for {order}. This is getting silly.|The parcel seems to be stuck on the way to {city}|Nobody has called me about the delivery. My number is {phone}",
      answer:
        "I'm sorry about the wait. Let me check with {carrier} right away.|Thanks for getting in touch. I can see {order} is delayed at the depot, I'm asking them now.|So sorry! The parcel is still moving, just slower than promised.|I've looked up {order}: it missed a connection. I've asked {carrier} to put it first.",
      follow:
        "When will it be here, then?|That's too late for me|This happened last time as well. Can you use another carrier?|And if it really is lost?",
      solve:
        "The depot says it goes out tomorrow, and the driver will ring you.|I've added a ¥10 coupon to your account for the trouble.|I've put a note on your account so the next one goes by SF Express.|If it hasn't come by the day after tomorrow we'll send a new one, no questions asked.",
    },
    damaged: {
      open: 'My {product} arrived broken|Just opened the box and the {product} has a crack. What now?|The carton was crushed and the {product} with it. Can I get another one?|{product} was in pieces when it came, order {order}|Bits of {product} everywhere, I nearly cut myself',
      answer:
        "Oh no, I hope you didn't hurt yourself. Could you send a photo?|I'm so sorry. Breakages are on us: a picture of the box and the item is all I need.|That shouldn't happen. Would you like a replacement or your money back?|Sorry about that, it must have had a knock on the way. I'll sort it out.",
      follow:
        'Photo sent. A new one, please.|Do I have to send the broken one back?|Just refund me, I am done waiting',
      solve:
        'All arranged, and we will use twice the padding this time.|Done, a replacement leaves today. No need to return the broken one.|Your refund is on its way, one to three working days.',
    },
    back: {
      open: "I'd like to return something, how does that work?|I changed my mind about the {product}. Can I send it back?|Return for order {order}, please approve|It came too late and I no longer need it|I bought too many, can I return one?",
      answer:
        "Open the order, tap 'return', and I'll approve it straight away.|Of course, you have seven days as long as it's unopened.|I can see your request for {order}, one moment.|Late is our fault, so I'll arrange the return right now.|Yes, just change the number when you ask for it.",
      follow: 'Who pays for the postage?|Where do I send it?|How long until I get my money back?',
      solve:
        'Postage is covered, and the courier picks it up at your door.|The address is in your return form; just add the tracking number.|We refund within a day of it reaching the warehouse.|Approved. Someone will ring you this afternoon to collect it.',
    },
    quality: {
      open: "The {product} doesn't taste like the last one. Is it old stock?|Not happy with the {product}, it isn't as described|Far too much dust in the {product}|There is an odd smell to the {product}, is it safe?|What you say about {product} on the site is not what I got",
      answer:
        "I'm sorry to hear that. Could you tell me a little more?|Could you send me the batch number on the bottom of the tin? I'll check it.|Thank you for telling us, I'm having that batch looked at.|Harvests differ a bit, but if you're not happy then neither are we.",
      follow:
        "Batch number is in the photo|I've been drinking tea for twenty years, I can tell|It isn't the money, I just feel cheated",
      solve:
        "We checked it. I'm refunding half, and please keep the tea.|A tin of the new batch goes out today.|I've arranged a full refund and free pick-up.",
    },
    flaw: {
      open: "The rim of my {product} is rough|The lid of the {product} doesn't fit, it leaks|The {product} looks nothing like the picture|There are scratches on the {product}, as if someone had returned it|The {product} looks cheap for what it cost",
      answer:
        "I'm sorry. Could you send a close-up? I'll swap it for you.|A lid that leaks is a fault, so you can swap it or return it. A short video would help.|Photos are taken by daylight, so there is some difference. You're welcome to return it.|That shouldn't have left the warehouse. I'll have a new one checked for you.|Thank you for saying so, I'll tell our buyers. Would you rather return it or have something back?",
      follow: 'Photo sent|How long would a new one take?|I think I would rather return it',
      solve:
        'I see it, that is a flaw. A new one leaves today.|About three days, and we collect the old one.|Approved, and the pick-up is free.',
    },
    wrong: {
      open: 'You sent me the wrong thing, I ordered {product}|There is something missing from {order}: no {product}|This is not what I bought. Where is my {product}?|I think I got somebody else’s parcel',
      answer:
        "I'm very sorry, let me look at what the warehouse packed.|Could you send a photo of what you got, and of the label?|You're right, that was picked wrongly. Our mistake.|The weight of {order} doesn't add up, so something was left out.",
      follow: 'When will the right one come?|What do I do with this one?|I need it quickly please',
      solve:
        'The right one is on its way by express, you get the number by text.|We will collect the other one, at no cost to you.|The missing item goes out today with a little sample to say sorry.',
    },
    size: {
      open: 'The {product} is much smaller than I thought. Is there a bigger one?|The colour of the {product} is nothing like the picture|How much does the {product} hold? It looks tiny|I ordered the wrong size, can I swap the {product}?|My {product} is darker than I wanted, do you have it lighter?',
      answer:
        "There is one size up, and you can swap it if it's unused.|Each one is glazed by hand, so colours vary. There is also a green and a white one.|About 150 ml. Let me have one measured in the warehouse, just a minute.|Sure. Which one would you like instead?|The lighter one is in stock, you're welcome to swap it.",
      follow:
        "The larger one then. How do I pay the difference?|How long does a swap take?|I think I'd rather return it",
      solve:
        "The exchange is set up, I've sent a link for the difference.|We cover postage both ways. Just tell me the tracking number.|No problem, I've started the return. Sorry it wasn't the one.",
    },
    using: {
      open: 'What water temperature for {product}?|Should I rinse {product} before the first infusion?|First time with a {product}, do I need to season it?|How long does {product} keep? In the fridge?|My {product} comes out bitter, what am I doing wrong?',
      answer:
        'About 85 °C, and pour it off quickly.|A quick rinse with warm water is enough.|Just rinse it with warm water the first time and let it dry.|A year and a half, cool, dark and airtight. Green tea likes the fridge.|Cooler water, a shorter steep and a little less leaf.',
      follow: 'How many grams should I use?|Does it work in a flask?|Is it fine for children?',
      solve:
        "Around 5 g to 150 ml, then adjust to taste.|In a flask use less, and take the leaves out after a few minutes.|I've sent you our brewing guide, it's all in there.",
    },
    tea: {
      open: "Is the {product} this year's harvest?|What's the difference between {product} and the reserve?|Would {product} suit my parents? They like it mild|Does {product} have a lot of caffeine?|Is {product} in stock? When will it be back?|What's the shelf life of {product}?|Is {product} gentle on the stomach?|Anything like {product} but cheaper?",
      answer:
        "Yes, {product} is this year's. The date is on the tin.|It's mostly the picking date and the grade. For every day, select is plenty.|It's soft and fragrant, a safe choice for parents.|It has some. In the evening a ripe Pu'er or a herbal tea is kinder.|It's in stock, and orders before four leave today.|Eighteen months if it's kept dark and dry. Pu'er and white tea only get better.|Not on an empty stomach; after a meal and brewed light it's fine.|Yes, the everyday grade is half the price and quite close.",
      follow:
        'Could I get a sample first?|How does it compare with the one I had before?|Is there a discount for two?',
      solve:
        "Write 'sample' in the order note and we'll add 5 g.|This one lasts more infusions, so pick it if you like it strong.|There's a coupon for two or more, I'll send it over.",
    },
    ware: {
      open: "How many ml does the {product} hold?|Is the {product} dishwasher safe?|Does the {product} get hot? It's for my grandmother|Is the {product} made by hand?|Is the {product} really that colour?|Which tray goes with the {product}?",
      answer:
        "It holds about 150 ml, just right for one.|I'd wash it by hand, dishwashers are hard on the glaze.|The wall is thick, so it's comfortable when not full to the brim.|It's thrown by hand, so no two are quite alike.|The colour is a touch warmer in daylight.|A dark tray sets it off best, the walnut one is the favourite.",
      follow: 'Do you have a bigger one?|Is it packed well? I worry about breakage|Is it in stock?',
      solve:
        "There is one size up, here's the link.|Double foam, and if it breaks we replace it.|In stock. Pay before four and it leaves today.",
    },
    snack: {
      open: 'When does the {product} expire?|Is {product} very sweet?|Is each {product} wrapped separately?|Does {product} contain nuts? My son is allergic|When was the last batch of {product} made?',
      answer:
        "They keep for 60 days, and what we send was made this week.|Not very sweet, though there is sugar in it.|Yes, each one is wrapped, handy for the bag.|There are nuts and milk in it, so I'd rather not with an allergy.|Last Wednesday, so they're fresh.",
      follow: 'Any without sugar?|Two boxes then. Any discount?|When can you send them?',
      solve:
        "Not yet, but we're working on one.|Two boxes are ¥8 off, it's taken off by itself.|Order today and they leave tomorrow, in a cool bag.",
    },
    gift: {
      open: 'Does the {product} come with a carrier bag?|For a client: can you add a card to the {product}?|I need thirty of {product}. Is there a price for that?|Can you send the {product} straight to them, without prices?|Will the {product} be here before the festival?',
      answer:
        'Yes, a bag is included.|We write cards by hand, just put the words in the order note.|There are company prices for thirty. When do you need them?|Of course, gift boxes never have a price list inside.|If you order three days before, yes; a little earlier for far places.',
      follow: "'With best wishes' will do|Could I see a real photo?|What's the last day to order?",
      solve:
        'Noted, the card is on the order.|Photos sent. The gold one is the favourite.|Order by Wednesday and it will be there in time.',
    },
    points: {
      open: 'Why do I have fewer points than before?|I bought something and got no points, order {order}|How do I pay with points?|Do my points expire?|If I return this, do I get the points back?|How many points do I have, and what are they good for?',
      answer:
        "Some of them have expired, I'll send you the list.|Points arrive once you have the parcel. Let me look at {order}.|100 points are worth ¥1, just tick the box at the checkout.|They last a year, and we remind you before they go.|Yes, points you spent go back to your account.|I can see {points} points on your account.",
      follow:
        'What can I get for {points} points?|So why nothing for the last order?|Could you extend them a little?',
      solve:
        "Samples or a coupon, you can choose on the member page.|I've added the missing ones, have a look.|I've given you another seven days.",
    },
    coupon: {
      open: "My coupon doesn't work, it says conditions not met|Where do I get the coupon?|I bought it yesterday and today it's cheaper. Can I have the difference?|They mentioned a coupon in the live stream, where is it?|My coupon ran out yesterday, any chance of another?|Can I use two coupons together?",
      answer:
        "That one is not for gift boxes; anything else from ¥199 is fine.|It's at the top of the home page, one each.|We match our own prices for seven days, I'll put it through.|Bottom left in the live stream, and I can send you one as well.|The system won't bring it back, but let me ask for a new one.|One coupon an order, I'm afraid, but points go on top.",
      follow: "It doesn't say so anywhere|How much would I get?|Could I have one, then?",
      solve:
        "I've asked for the page to be made clearer, thanks.|¥{amount} is on its way back to you.|A new one is in your account, good for three days.",
    },
    invoice: {
      open: "Can I have an invoice for {order}?|I need an invoice made out to my company|I still haven't got my invoice|The name on the invoice is wrong, can you redo it?|Do you do VAT invoices?",
      answer:
        "Certainly. What name and tax number should it have?|Please send the company name, tax number and an address for it.|It comes by e-mail. Let me see how far it is.|We can, I'll void the first one.|We do. I need your bank details on it as well.",
      follow: "Details sent|It isn't in my inbox|Please list the items, not just 'food'",
      solve:
        "It's issued, ¥{amount}. Please check your e-mail.|Sent again, have a look in the spam folder.|Done, every item is listed.",
    },
    thanks: {
      open: 'The tea is lovely, thank you|The {product} you recommended was spot on|Just wanted to say your team is great|Beautifully packed, my friend loved it|No problem at all, just happy with the {product}',
      answer:
        "That made our day, thank you!|So glad you like it.|Thank you, I'll pass it on to the others.|Lovely to hear. A review would help us a lot.",
      follow: "I'll be back|Tell me when the spring tea is in|I've told everyone at work",
      solve:
        "There's a coupon for old friends in your account.|Will do, you'll be the first to know.|Thank you, have a lovely day.",
    },
    change: {
      open: "I got the address wrong on {order}, can you change it?|My phone number is wrong, it should be {phone}|If it hasn't left yet, could you add a {product}?|Could my wife receive it instead? Her number is {phone}|Please hold it for two days, I'm away",
      answer:
        "It hasn't left yet, so yes. What's the new address?|It's already packed, but I'll try to stop it.|Of course, I've put a note on it.|Sure, it goes in the same box at no extra postage.",
      follow: "It's in {city}, same phone|Thanks, please do|Let me know when it's done",
      solve:
        'Done, please check the order.|The warehouse has the new details.|We stopped it in time, and it goes out again today.',
    },
    cancel: {
      open: "I ordered by mistake, please cancel {order}|I seem to have ordered twice. Cancel one please|Forgot my coupon, can I cancel and order again?|I don't need this one any more, it hasn't left, has it?",
      answer:
        "Not sent yet, so that's no problem.|Please ask for the refund in the order and I'll approve it.|Yes, and the coupon goes back to your account.",
      follow: 'Done that|How long until I have the money?|Then I will order again',
      solve:
        "Refunded. Go ahead and order again.|It's cancelled, the money goes back the way it came.|I've kept one aside for you.",
    },
    payment: {
      open: "Payment keeps failing, what's wrong?|My card was declined. Have I been charged?|The payment page just spins and there is no order|I can't pay by card, is there another way?",
      answer:
        "It may be the bank's limit. Could you try WeChat Pay or Alipay?|If it was declined, nothing is taken, don't worry.|Could you send me a picture? I'm looking at our side meanwhile.|WeChat Pay, Alipay or UnionPay, all fine.",
      follow: "My bank says it took the money|Still doesn't work|It works with WeChat",
      solve:
        "That's only reserved, and comes back within a day.|I've cleared the old order, please try again.|The payment is in, we're packing it now.",
    },
    notice: {
      open: "Hello, your order {order} missed a connection at {carrier} and will be a day or two late. We're sorry.|This is the tea shop. Your parcel isn't with you yet, and we are chasing it.|We've noticed a problem with the delivery of {order} and asked for priority.|Sorry to bother you: your parcel should arrive tomorrow. Tell us if it's urgent.",
      answer: "Thank you, we'll keep you posted.|We're watching it, you'll get a text.",
      follow:
        'Okay, thanks for telling me|Late again? I need it|No worries|Could you use another carrier?',
      solve:
        "It's out for delivery today.|There's a ¥10 coupon for you, please take it.|Thanks for your patience, the next one goes first.",
    },
    care: {
      open: "Hello, we saw that your last order wasn't what it should have been. What went wrong?|About {order}: we'd like to apologise. Do you have a minute?|I lead the service team and wanted to ask about your last order|We've changed what you complained about and would love to hear from you",
      answer: "I see, that is our fault.|Thank you for being frank, I've written it down.",
      follow:
        'I had to wait far too long|I asked several times and nobody cared|It was fine, only the packing was poor|Never mind, it is over',
      solve:
        "We use other carriers now, it won't happen again.|Here is a ¥30 coupon, please give us another chance.|Thanks again. You can write to me directly.",
    },
  },
  general: {
    nudge: 'Hello?|Anyone there?|??|Still waiting|Is somebody reading this?',
    thank:
      "Great, thanks|Thank you!|That's fine, thanks for your help|Perfect|Cheers|Okay, I'll wait then|Got it|Much appreciated",
    annoyed:
      "Forget it|I've asked three times now|You just copy and paste|I want to complain|That's the last time I order here|That doesn't help at all",
    again:
      'My question from the other day is still open|Me again, nothing has happened|You promised this for yesterday|The replacement has not come either',
    human:
      'I want to talk to a person|Human please|Agent|The bot does not get it, a real person please',
    sorry:
      'Sorry to keep you waiting. |Apologies, it is busy today. |Thanks for your patience. |Sorry for the late answer. ',
    bye: "You're welcome, have a nice day!|Is there anything else?|Any time.|Thanks for writing. We'd be glad about a rating.|Happy to help.|I'm {agent}, just ask for me.",
    brushOff:
      "Please be patient.|There is nothing we can do.|Please read the product page.|That's up to the carrier, not us.|Please follow the procedure.|Noted. Somebody will contact you.|That is what the system says.",
    againAnswer:
      "I'm very sorry, I'm on it.|I've read what was said before, and I'll see it through this time.|That was our oversight, it will be done today.|My apologies, my supervisor has it now.",
    botDay:
      "Hi, I'm Ming, the shop's assistant. Ask me about delivery, returns or points.|Hello, this is Ming. Type 'agent' for a person.|Ming here. Pick a question below, or ask for a person.",
    botNight:
      "Hi, our people are here from 9:00 to 21:00. I've kept your question for them.|The team has gone home; Ming can help, or you leave a message.|It's late here. Leave your question and we start on it at nine.",
    botAnswer:
      "You find the tracking under 'My orders', it is updated every one to three days.|You have seven days to return anything: open the order and ask for it.|100 points are worth ¥1 at the checkout, and last a year. Your balance is on the member page.|Coupons are under 'My account', with their conditions.",
    toHuman: 'Customer asked for a person: queued|Handed over by the bot',
    takeover: 'Conversation assigned to {agent}',
    solved: 'Conversation marked as solved',
    reopened: 'Customer replied: conversation reopened',
    timedOut: 'No reply from the customer: closed',
    unanswered: 'Nobody answered in time: closed',
    note: 'Long-standing customer, be kind|Coupon already given, do not give another|Wants to be called in the evening|Warehouse confirmed for tomorrow|Probably a competitor asking for prices',
    noteLate:
      'Delayed, chased {carrier} twice|Depot is overloaded, one more day|Looks lost: send again if nothing moves for two days',
    noteAngry:
      'Customer is upset, supervisor please|We dropped this twice, careful|Bad review likely, suggest compensation',
    ratedGood:
      'Quick answer|Friendly and solved|Knew what they were talking about|Happy|Very patient|Great',
    ratedSlow: 'Waited far too long|Took ages to answer|Slow|Nobody came back until the next day',
    ratedLate: 'Delivery is too slow|Parcel still not here|The agent was fine, the parcel was not',
    ratedRude:
      'Brushed off|Did not answer my question|Only canned replies|Passed around, not solved|Rude',
    ratedPoor: 'So-so|Not really solved|Could be better|Not happy',
  },
};
