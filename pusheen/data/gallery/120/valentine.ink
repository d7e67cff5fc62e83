          lllllll           lllllll                                           lllllll          llllllll
   llllllllllllllll        lllllllllll                                     lllllllllll       llllllllllll lllll
llllllllllllllllllll      lllllfllllllll                                 lllllllffllll      llllllllllllllllllllll
llllllllllllrrrrllll      llllffffflllllll                            llllllllfffflllll     llllpp  pplllllllllllll
llllrrrrrlrrrrrrllll     lllllfff ffflllllll                         llllllffff ffflllll   lllllp    pplllppppplllll
llllrrrrrrrrrrrlllll     llllffffff fffllllllllllllllllllllllllllllllllllfffffffffffllll    llllpp    pppp    ppllll
lllllllrrrrrrrlllll     lllllfffffffffffflllllllllllllllllllllllllllllllff fffffffffllll    lllllpp          pplllll
  llllllllrrrlllll      llllfffffffffff ffflllllllllllllllllllllllllllfffffffffffffflllll    lllllpp       ppllllll
    lllllllllllll      lllllfffffffffffff fffsssssffffsssssffffsssssfff fffffffffffflllll     lllllpp  pppllllllll
       llllllll      lllllllfffffffffffffffffsssssffffsssssffffsssssffffffffffffffffflllllll   llllllpllllllllll
           lll     lllllllffffffffffffffffffffssssffffsssssffffssssfffffffffffffffffffllllllll   llllllllllll
                 llllllffffffffffffffffffffffffssfffffssssffffffssffffffffffffffffff fffflllllll  lllllll
               llllllffff fffffffffffffffffffffffffffffsssfffffffffffffffffffffffffffff ffflllllll  l
              lllllfff fffffffffffffffffffffffffffffffffsffffffffffffffffffffffffffffffffffffllllll
             lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
            lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
            llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
           lllllfffffffffffffffffffflfffffffffllffffffffffffffffflfffffffffllfffffffffffffffffffflllll
     ll   lllllffffffffffffffffffflllllffffflllllfffffffffffffflllllffffflllllffffffffffffffffffffllll    ll
    lllllllllllllllffffffffffffffffllllllllllllllfffffffffffffffllllllllllllllfffffffffffffffllllllllllllllll
    lllllllllllllllllllffffffffffffffllllllllllfffffffffffffffffffllllllllllffffffffffffffllllllllllllllllll
         lllllffffffllfffffffffffffffffllllllfff fffffffffffffff fffllllllfffffffffffffffffllfffffflllll
         llllfffffffffffffffffffp      ffffffffllfffffffffffffffllfffffffp      ffffffffffffffffffffllll
      lllllllllllllllllfffffffff        ffffffllllffffllllfffffllllfffff         ffffffffflllllllllllllllll
     lllllllllllllllllffffffffff        ffffffllllfffflllllfffllllfffffff       ffffffffffflllllllllllllllll
     llllllffffffffff ffffffffffffffffffffffffflllllllllllllllllllfffffffffffffffffffffff fffffffffffllllll
      lllllfffffffffffffffffffffffffffffffffffffllllllllflllllllfffffffffffffffffffffffffffffffffffffflllll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffllllllllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllll
    lllllffffffffffffffffffffffffffffffflllllllllllfffffffffffllllllllllffffffffffffffffffffffffffffffffllllllllllllll
    llllffffffffffffffffffffffffffffflllllllllllllllllffffflllllllllllllllllffffffffffffffffffffffffffffllllsssssslllll
    llllfffffffffffffffffffffffffffllllllllrrrrrrllllllfflllllllrrrrrrllllllllfffffffffffffffffffffffffffllllsssssslllll
    llllssssssfffffffffffffffffffflllllrrrrrrrrrrrrllllllllllrrrrrrrrrrrrllllllffffffffffffffffffffssssssllllsssssssllll
    llllsssssssssssffffffffllfffflllllrrrrrrrrrrrrrrrlllllllrrrrrrrrrrrrrrrllllffffflfffffffffsssssssssssllllsssssssllll
    llllssssssssssssfffffflllllllllllrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrllllllllllllffffffssssssssssssllllsssssssllll
    llllffffffffffffffffffflllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllfffffffffffffffffffllllsssssssllll
    llllfffffffffffffffff ffffffffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllffffffffffffffffffffffffffllllssssssssllll
    lllllfffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllfffffffffffffffffffffffffffffllllffffffffllll
     llllsssssssssffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllffffffffffffffffffffssssssssssllllffffffffllll
     llllssssssssssfffffllllllllffffllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllffffllllllllfffffsssssssssllllfffffffflllll
      llllsssssffffffffflllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllffffffffssssslllllsssfffflllll
      lllllffffffffffffffffflllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllffffffffffffffffflllllssssssflllll
       llllllffffffffffffffffffffffffllllllrrrrrrrrrrrrrrrrrrrrrrrrrrllllllffffffffffffffffffffffffflllllfsssssllllll
        llllllllfffffffffffffffffff fffllllllrrrrrrrrrrrrrrrrrrrrrrrlllllfff fffffffffffffffffffflllllllfffsslllllll
          lllllllllllffffffffffffffffffffllllllrrrrrrrrrrrrrrrrrrrllllllff fffffffffffffffflllllllllllffffllllllll
             lllllllllfffffffffffffffffffffllllllrrrrrrrrrrrrrrrllllllfffffffffffffffffffffllllllllfffllllllllll
                 llllllffffffffffffffffllllllllllllrrrrrrrrrrlllllllllllllfffffffffffffffllllllllllllllllllll
                   llllllllllllllllllllllllllllllllllrrrrrrllllllllllllllllllllllllllllllllllllllllllllll
                     llllllllllllllllllll      lllllllllrlllllllll     lllllllllllllllllllllllllll
                         lllllllllllll             lllllllllll             lllllllllllll
                                                     lllllll
