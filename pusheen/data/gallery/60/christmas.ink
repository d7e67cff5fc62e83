                   llllllllllllllll
                llllrrrrrrrllwwwwwll          lll
              lllrrrrrrrrrrrlww wwll      lllllllllll
             llrrrrrrrrrrrrlllwwlll       lllyyyyyllll
       lllllllrrrrrrrrrrrrlllllll          lllyyyyll
      lllflllrrrrrrrrrrrrrllllfll           llllllll
      llfflllrrrrrrrrrrrrrllllfllll        lllggggll
     lllllwwwwwwwwwwwwwwwwwwwwlllllllllllllllggggggll
     lllllww                wwllf fffsllllllggggggggll
     lllflllwwwwwwwwwwwwwwwwlllf     sssfllggggggrrggll
    lllff ffffllllllllllllffff      fssfllggggggrrrrglll
    llf                             fsfffllggggggggglll
   lllf    llllf        llllf          fllggggggggggglll
llllllllf flllllf      flllllflllllllllllgggg   gggggglll
  lllfllff flllfff fffflflllffllffffffllggggg   ggggggglll
llllllllf     fllllllllllf   fllllllllllggggggggggggggggll
  lllf         fllllllllf           ffflllggggggggggggllll
  lllf                                fllggggggggg   ygll
   llf                               fllggrrrrggggg  gggll
   ll                              fllggggggrgggggggggggglll
   lllf    fflllf      flllff     fllgggggggggggggggggggggll
    lllf fllllllll   flllllllf     flllllllllllnnlllllllllll
     llllllllfffllffflllffflllf   fffffffffllllnnll
        lllllllllllllllllllllllllllllllllllllllllll
