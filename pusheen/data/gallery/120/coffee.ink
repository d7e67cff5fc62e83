                               llllllll                                    lllllll
                               llllllllll                               lllllllllll
                              lllllfllllllll                          llllllllflllll
   lllllllll                 lllllfffffllllll                       lllllllfffffllll                  lllllllll
  llllllllllll               llllfffffffflllllllllllll      lllllllllllllffffffffllll               llllllllllll
 lllllwwwllllll             lllllffffffffffllllllllllllllllllllllllllllffffffffffllll             lllllllwwwllll
 lllllw   wllllll           llllffffffffffffllllllllllllllllllllllllllffffffffffflllll           llllllw   wllll
  llllllw  wlllll           llllfffffffffffffffssssffffssssffffssssfffffffffffffffllll          lllllww  wllllll
   llllllw  wwllll       lllllllfffffffffffffffssssffffssssffffssssffffffffffffffflllllll       llllw   llllll
     lllllw  wlllll    llllllllfffffffffffffffffsssffffssssffffsssfffffffffffffffffllllllll    lllll   llllll
  llllllllw   lllll  lllllllfffffffffffffffffffffsfffffssssfffffsffffffffffffffffffffflllllll  lllllw  wlllllll
 lllllllww  wlllll  llllllffffffffffffffffffffffffffffffssffffffffffffffffffffffffffffffllllll llllllw  wwlllllll
lllllww   wlllllll lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll lllllllw   wwlllll
llllw  wllllllll  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll  llllllllw  wllll
llllw  wllllll   lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll   llllllw  wllll
llllww  wllllll  llllffffffffffffffffffffllllllffffffffffffffffffffllllllffffffffffffffffffffllll  llllllw  wlllll
llllllw  wlllllllllllffffffffffffffffffllllllllllffffffffffffffffllllllllllfffffffffffffffffflllllllllllw  wlllll
  lllllw   wlllllllllllllllfffffffffffllllllfllllllffffffffffffllllllfllllllfffffffffffllllllllllllllww   llllll
   llllllwwwllllllllllllllllffffffffflllllfffffllllffffffffffffllllfffffllllffffffffffllllllllllllllllwwlllllll
     llllllllllllllfffffffffffffffffffpppffffffffffffffffffffffffffffffffpppfffffffffffffffffffllllllllllllll
       lllllllllllllllllllllfffffffp      pffffflllfffflllffffflllfffffp      pffffffflllllllllllllllllllll
            lllllllllllllllfffffffff      ffffffllllfffllllfffllllffffff      ffffffffllllllllllllllll
            llllllffffffffffffffffffffffffffffffllllllllllllllllllffffffffffffffffffffffffffffffllllll
            lllllfffffffffffffffffffffffffffffffflllllllllllllllffffffffffffffffffffffffffffffffflllll
            llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
           lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         llllllffffffffffffffflllllllllfffffffffffffffffffffffffffffffffffflllllllllfffffffffffffffllllll
        llllllllllllfffffffflllllllllllllfffffffffffffffffffffffffffffffllllllllllllllfffffffflllllllllllllllllll
        llllllllllllllllllflllllfffffllllllffffffffffffffffffffffffffffllllllffffflllllfllllllllllllllllllllllllllll
        lllllrrrrllllllllllllllffffffffllllffffffffffffffffffffffffffffllllffffffffllllllllllllllrrrrlllllrrlllllllll
        llllrrrrrrrrrrrrlllllllffffffffllllllllllllllllllllllllllllllllllllfffffffflllllllrrrrrrrrrrrllllrrrrrrrrllllll
        llllrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrlllllllllrrrrrlllll
        llllrrrrrrrrrrrrrrrrrllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllrrrrrrrrrrrrrrrrlllllllllllrrrrllll
        llllrrrrrrrrrrrrrrrrrrrrllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllrrrrrrrrrrrrrrrrrrrlllllllllllrrrrllll
        lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll  lllllrrrllll
        lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll   llllrrrrllll
         llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllnnnnnnnnnlllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll  lllllrrrrllll
         llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllnnllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllrrrrlllll
         lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllrrrrlllll
          lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllnnnlllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllrrrrrrlllll
           lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllnnnnnnnnlllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrlllllll
            lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllrrrllllllllll
             lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllll
              lllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllll
               llllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
