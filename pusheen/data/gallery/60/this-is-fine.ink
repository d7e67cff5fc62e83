                        llll
                        llllll
      llll        ll     llollll        ll        llll
      lllll      llllll  llooolllll  llllll      lllll
      lllllll   lllffllllllloooolllllllfflll   lllllll
       lloollll llfffffllllllllllllllfffffll llllooll
       lloooolllllfff fffssffssffssfff ffflllllooooll
       lloooollllfffffffffsffssffsfffffffffllllooooll
       llooolllffffffffffffffffffffffffffffffllloooll
       lloollffffffffffffffffffffffffffffff fffllooll
      lllollffffffffffllllffffffffllllffffffffffllolll
   lllllllllllllffffflllllfffffffflllllffffflllllllllllll
   lllllollllllfffffffffffllffffllfffffffffffllllllolllll
  lllllllllllllffffff ffffllllllllffff fffffflllllllllllll
 llllloolllfffff ffffffffffffffffffffffffffffffffllloolllll
lllollooolllffffffffffffllllllllllllfffffffffffflllooollolll
llllllyoooollffffffllllllllllllllllllffffffffffllooooyllllll
llllooy yooollffffllllllllllllllllllllllllfffflloooy yoollll
llloooy   oolllffllfflllllrrrrrrrrlllllffffffllloo    ooolll
lloooy     oollfflllllllllrrrrrrrrlllllllllfflloo     yoooll
llooy      yollfffllllllllrrrrrrrrllllllllffflloy       ooll
lllly      ylllfffffflllllllllllllllfffffffffllly      yllll
 llllllyylllllllffffffllllllllllllllllfffffflllllllyyllllll
   llllllllllllllllllllllllllllllllllllllllllllllllllllll
