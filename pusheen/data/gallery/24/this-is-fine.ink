   l   ll ool  ll   l
   ool llloooolll loo
   oooll lllllllllooo
   ooll          lloo
 llool    l   l   looll
loooll    llll    lloool
looyoollllrrrrllllooyool
loy yollllrrrrlllloy yol
 oyyyolllllllllllloyyyo
