       lllll               lllll
      lllfllll           llllflll
     lllfffflllllllllllllllffffllll      llllllll
     lllff ffflllllllllllfffffflllllllllllllrrllll
     lllf ff ffssfsssfssffffffffffllllllllrrrrrrlllllll
     lllfffffffffffsffffffffffffflllgggglllrrrrlllggglll
    lllfffffffffffffffffffffffffllllggggllllllllllgggglll
   lllffffffffffffffffffffffflllllllllllllyyyyyllllllllllll
   llfffffllllfffffffffllllflllgggglllyy         yyllllgllll
llllllllfflllllffffffffllllfllllllllly             yylllglll
  lllfllfffllflffffffflfllfffllllllyy                yllllll
llllllllfffffflllllllllfffffflllllllyy                ylllll
  lllffff ffffflllllllfffff fffllyyyy                 yyllll
  lllffffffff fffffffff ffffffllly                     yllll
   llfffffffffffffffffffffffffllyy                     yllll
   lllfffffffffffffffffffffffflly                      yylll
    lllffffffffffffffffffffffflly                      yyll
     llllfffffffffffffffffffffllllllllllllllllllllyyyllllll
       lllffffflllffffflllllllllllllllllllllllllllllllllll
        lllllllllllllllllllllllllllllllllllllll
