                           lllllllll lllllllll
                       llllllllllllllllllwlllll               lll
                     llllllrrrrrrrrrlllw   wllll             lllll
                   lllllrrrrrrrrrrrrlllw   wllll         llllllllllllll
                  llllrrrrrrrrrrrrrllllllllllll         lllllllylllllll
          llll   lllrrrrrrrrrrrrrrlllllllllll            lllllyyyylllll
         llllllllllrrrrrrrrrrrrrrrllllllllll               llllllllll
        llllfllllllrrrrrrrrrrrrrrrllllllfllll             lllllllllll
        lllfffllllrrrrrrrrrrrrrrrrlllllffflll             llllgggglll
        lllllllllllllllllllllllllllllllllllllllllllll    llllgggggglll
       lllllllwwwwwwwlllllllllllwwwwwwwlllflllllllllllllllllgggggggglll
       lllflllw                       wlllffffffffsssllllllgggggggggllll
       lllflllllllllllllllllllllllllllllllfffffffssssfflllgggggggrrrgllll
      llllfffflllllllllllllllllllllllllffffffffffssssflllgggggggrrrrrgllll
      lllffffffffffffffffffffffffffffffffffffffffsssffllllllgggggrrrllllll
     lllffffffffffffffff fff ffffffffffffffffffffffffffllllggggggggggllll
    llllffffffffllllfffffffffffffllllfffffffffffffffffllllggggggggggggllll
lllllllffffffffllllllfffffffffffllllllfffffflllllllffllllgggy  ygggggggllll
lllllllllllffffllllllfffffffffffllllllfflllllllllllflllggggy    ggggggggllll
   lllfffflfffffffffflffffffffflffffffffflffffffffflllgggggggyyggggggggggllll
lllllllllllffff f fflllfflllfflllff ffffllllllllllllllllllggggggggggggllllllll
llllllffffffffffffffflllllllllllffffffffffffffffflllllllllgggggggggggglllllll
   lllfffffffffffffffffllfffllfffffffffffffffff ffffflllggggggggggggyyyllll
   llllffffffffffffffff ff ff fffffffffffffffffffffflllgggrrggggggg    yllll
    lllf fffffffffffffffffffffffffffffffffffffffffllllgggrrrrrggggggy  ggllll
    lllffffffffffffffffffffffffffffffffffffffffffllllggggrrrrggggggggggggggllll
    lllfffffffffffffffffffffffffffffffffffffffffllllggggggggggggggggggggggggllll
    llllffffffffllllllfffffffffllllllfffffffffflllllllllllllllllllllllllllllllll
     llllfffffllllllllllfffffllllllllllfffffffffllllllllllllllllllllllllllllllll
      llllllfflllfffflllffffflllfffflllffffffffffffffffffffflllnnlll
        lllllllllllllllllllllllllfffflllflllllllllllllllllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllll
