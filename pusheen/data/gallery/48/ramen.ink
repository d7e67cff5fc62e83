        llllll             lllll
        llffllll         lllffll
       lllf  fllllllllllllff  lll
      lllf     fssfssffsff    flll      lll
    llllf       ff ssffff      fllll   lloll
   lllf            ff            fllllloooll
  lllf     flffflf    fllffllf    flloooll  llll
lllllllf   flllllf    flllllf   flloooll  lloool
 lllfllf     fffffllllfffff    flloolll llooolll
lllllllf        flylyyll     flloollllllooolll
lllf   flllllf  llyylyylf  fllooolfflloooll
llf   llwwyywlfflyyllyyl fflooollllooollllll
llsfllllwyyywlllllyllyylllloollllloollllsssll
llsslrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllsllsssll
llsslwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlssllfffll
lllsflrrrrrrrrrrrrrrrrrrrrrrrrrrrrlfssllfflll
 lllffllrrrrrrrrrrrrrrrrrrrrrrrrllfflllsllll
  lllllffllrrrrrrrrrrrrrrrrrrllfflllllllll
     llllllllllllllllllllllllllllllllll
