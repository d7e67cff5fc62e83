                                     lllllllllll
                                   lllllllllllllll
        llllll                    lllllww   wllllll                             llllllll
       lllllllll                 lllllw       wllll                            llllllllll
 llllllllllllllllllll            lllllw       wllll                      llllllllllwwlllllllll
llllllllllwwlllllllllll          llllllllllllllllll                     lllllllllllwwllllllllll             l
llllwlllllwwlllllllllll        lllllllllllllllllllllll                  lllllwwllllwwllllwwllll          llllllll
llllllwwllwwllwwlllllll      lllllllllbbbbbbbbllllllllll       l        llllllllwwwwwwwllllllll      ll lllllllllllll
 llllllllw  wwlllllllllll  lllllllbbbbbbbbbbbbbbbbbllllll   lllllll      llllllllww  wlllllllll   llllllllllwwllllllllll
lllllllwwlwwlwwlllllllllllllllllbbbbbbbbbbbbbbbbbbbbblllllllllllllll    llllllwwlllwwllwwllllll  lllllllllllwwllllllllll
llllwwllllwwlllllllllfllllllllbbbbbbbbbbbbbbbbbbbbbbbbllllllllfflllll   lllllllllllwwllllllllll  lllllwwllllwwlllwwlllll
llllllllllwwllllllllfffffllllbbbbbbbbbbbbbbbbbbbbbbbbbblllllfffffllll   lllllllllllwwllllllllll  llllllllwwwwwwwllllllll
 llllllllllwlllllllffffffllllbbbbbbbbbbbbbbbbbbbbbbbbbbbllllffffflllll    lllllllllllllllllll     llllllllww  wlllllllll
      lllllllllllllffflllllllllllllllllllllllllllllllllllllllllfffllllllll     lllllllll         llllllwwlllwwllwwwlllll
        lllllllllllfflllllllllllllllllllllllllllllllllllllllllllffllllllllllllllllllll           lllllllllllwwllllllllll
              llllffllllww      wwwwwwlllllllllwwwwww      wllllffflllllllllllllllllll            llllllllllwwllllllllll
              llllffllllww                                 wllllfffffffffffffsllllllllllll          llllllllllllllllll
              llllffflllllllllwwww                 wwwwlllllllllfffffffffffffssssssllllllllll           lllllllll
             lllllfffflllllllllllllllllllllllllllllllllllllllllfffffffffffffssssssfffffllllllll       lllllllllll
             lllllffffffffllllllllllllllllllllllllllllllllffffffffffffffffffssssssfffffffslllllll   lllllllllllllll
            lllllffffffff fffffffffffffffffffffffffffffffff f ffffffffffffffsssssfffffffsssslllllllllllllsssssllllll
           lllllfffffffffffffffff fffffff f ffffffffffffffffffffffffffffffffssssffffffffsssssflllllllllssssssssslllll
           llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssfffffffffssssssffflllllllssssssssssllll
          lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssff ffllllllssssssssssllll
         lllllfffffffffffffflllffffffffffffffffffffffflllfffffffffffffffffffffffffffffsssssfffffffllllllssssssssslllll
         llllffffffffffffflllllllffffffffffffffffffllllllllfffffffffffffffffffffffffffsssfffffffffflllllssssssssslllll
   llllllllllfffffffffffflllllllllffffffffffffffffflllllllllfffffffffflllllllllfffffffffffffffffffffllllfffffsssslllll
   lllllllllllllllllffffflllllllllffffffffffffffffflllllllllfflllllllllllllllllffffffffffffffffffffffllllfffffffflllll
        lllllllllllffffffflllllllfffffffffffffffffffllllllfffffllllllffffffffffffffffffffffffffffffffllllffffffffllll
        llllfffffllffffffffffffffffllfffffffffflllfffffffff fffllffffffffffffffffffffffffffffffffffffllllssffffflllll
    llllllllllllllllffffffffffffffllllllffffflllllffffffffffffllllllllllllllllfffffffffffffffffffffffllllsssssflllll
   llllllllllllllffffffffffffffffffllllllllllllllfffffffffffffffflllllllllllllffffffffffffffffffffffflllllsssllllll
        llllllllllllfffffffffffffffffflllllllllfff ffffffffffffflllllllllllfffffffffffffffffffffffffffllllsllllll
       llllllllllllllllfffffffffffffffffffffffff ffffffffffffllllllllllllllllfffffffffffffffffffffffffllllllllll
      lllllrrrrrrrllllllllllffffffffffffffffffffffffffffflllllllllllrrrrllllllfffffffffffffffffffffffflllllll
       llllrrrrrrrrrrlllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrllllfffffffffffffffffffffffflllll
       llllllrrrrrrrrrrrrrlllllllllllllllllllllllllllllllllrrlllllrrrrrrrrrllllfffffffffffffffffffffffllll
        llllllllrrrrrrrrrrrrrrrrrrlllllllllllllllllrrrrrrrrrrrllllrrrrrrrrrllllfffffffffffffffffffffflllll
         lllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrllllfffffffffffffffffffffllll
          lllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllrrrrrrrrrllllfffffffffffffffffffflllll
          lllllfffllllllllllllllllllllllrrrrrllllllllllllllllllllllrrrrrrrrrrllllfffffffffffffffffflllll
           llllllfffffllllllllllllllllllllllllllllllllllllllllffllllrrwwww  wllllfffffffffffffffffllllll
             lllllllllllffffffflllllllllllllllllllllllllllllllllllllww       wllllfffffffffflllllllllllll
          llllllllllllllllllllffffffffffffffllllllllllllllllllllllllllllwwrrrrllllffffllllllllllllllllllllll
        lllllllllllllllllllllllllllllllllllllllllllllllwwwwwwwllllllllllllllllllllllllllllllllwww  wwllllllllll
     llllllllww          wwwlllllllllllllllllllwww                 wwwlllllllllllllllllllww             wllllllll
   lllllllww                    wwwwwwwwwww                               wwwwwwwwwwww                    wwlllllll
 llllllllwwwwwww                                                                                      wwwwwwlllllllll
llllllllllllllllllllllllllllllllllwwwwwwwwww w                          wwwwwwwwwwwllllllllllllllllllllllllllllllllll
 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
