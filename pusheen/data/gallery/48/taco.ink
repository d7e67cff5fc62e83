     lllll           lllll
    lllfllll   llllllllflll       llll
    llfffflllllllllllfffflllllllllllllll
    llffffffsffsffsfffffffflllllllrrrrllllll
   lllfffffffffsfffffffffffllggglllrrlllgglll
   llffffffffffffffffffflllllllllllllllllgglll
  lllffffllffffffffllffllgglllllyy   yyyllllllll
llllllffllllfffffflllllllllllly         yylllgll
lllllllfflfllflfflfllfflllllyy            ylllll
llllllfffffllllllllfffffllllly             yllll
  llfff ffffffffffffff fllyy               yylll
  llfffffff fffffffffffflly                 ylll
  lllffffffffffffffffffflly                 ylll
   llllfffffffffffffffffllyy       y        yll
     lllffffllfffffllllllllllllllllllllllllllll
      llllllllllllllllllllllllllllllll
