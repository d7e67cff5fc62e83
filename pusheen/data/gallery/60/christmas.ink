                   llllllllllllllll
                llllllllllllllwwwlll          lll
              lllllrrrrrrrrllww wlll      lllllllllll
             lllrrrrrrrrrrlllllllll       lllllyllllll
       llllllllrrrrrrrrrrrlllllll          llllyylll
      lllfllllrrrrrrrrrrrrllllflll          llllllll
      llffllllllrrrrrrrrllllllfllll        lllggglll
     llllllllllllllllllllllllllllllllllllllllggggglll
     lllllww                wlllfffffsllllllggggggglll
     lllfllllllllllllllllllllllffffffsssflllgggggrrglll
    lllfffffffllllllllllllfffffffffffssflllllgggrrrrllll
    llfffffffffffffffffffffffffffffffsffflllgggggggllll
   lllfffffllllfffffffffllllfffffffffffflllgggggggggllll
llllllllffflllllfffffffflllllfllllllllllllggg   gggggllll
  lllfllfffflllfffffffflflllffllfffffflllggggyyyggggggglll
llllllllfffffffllllllllllf ffflllllllllllllgggggggggllllll
  lllfffffffffffllllllllfffffffffffffffllllgggggggggglllll
  lllfffffffffffffffffffffffffffffffffflllggggggggy yylll
   llfffffffffffffffffffffffffffffffffllggrrrrgggggyygglll
   llffffffffffffffffffffffffffffffflllgggggrgggggggggggllll
   lllffffffflllfffffffflllfffffffflllllllllllllllllllllllll
    lllfffllllllllfffflllllllfffffffllllllllllllllllllllllll
     llllllllfffllffflllffflllfffffffffffffllllllll
        lllllllllllllllllllllllllllllllllllllllllll
