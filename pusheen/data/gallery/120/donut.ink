              llllllll                                  lllllll
             lllllllllll                             lllllllllll
             llllfflllllll                         llllllllfllll
            lllllfffflllllll                     lllllllfffffllll
            llllfff ffffllllll       lllllllllllllllllfff ffflllll
           lllllffffff fflllllllllllllllllllllllllllfff ffffffllllllll
           llllfffffffffffflllllllllllllllllllllllffffffffffffllllllllllllllll
           llllffffffffff fffssssffffssssfffsssssff ffffffffffflllllllllllllllllll
           llllffffffffffffffssssffffssssfffssssfffffffffffff fffffffffffsllllllllllll
           llllfffffffffffffffsssffffssssffffsssfffffffffffffffffffffffffsssssflllllllll
          lllllffffffffffffffffffffffsssffffffffffffffffffffffffffffffffssssssfffffllllllll      lllllllllll
         lllllffffffffffffffffffffffffssffffffffffffffffffffffffffffffffsssssffff fffslllllll  lllllllllllllll
         llllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffssssllllllllllllsssssslllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffsslllllllllllllllllssssslllll
       lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssfffffffllllllllllllllllllllllllllsllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllloooooooooooolllllllllllll
      lllllffffffffffffffflllllfffffffffffffffffffffllllfffffffffffffffffffllllllllooppp            ppooollllllll
      llllffffffffffffffflllllllffffffffffffffffffllllllllfffffffffffffffllllllloop     bbbp            ppoollllll
llllllllllllfffffffffffflllllllllfffffffffffffffflllllllllffffllllllllllllllloopp      pbbbbbbp            poollllll
llllllllllllllllfffffffflllllllllffffffffffffffffflllllllllllllllllllllllllloop          ppbbbp              poolllll
     llllfffflllfffffffffflllllffffffffffffffffffffllllllfflllfffffffflllloop                                 poolllll
     llllfllllllffffffff ffffffffflllllllllllllllfffffffffflllllffffflllloop            pppllllllppp            oolllll
llllllllllllllllfffffffffffffffffllllllllllllllllfffffffffllllllllllllllooo     p    pplllllllllllllpp           oolllll
llllllllllffffffffffffffffffffffffllllllllllllllfffffffffffffffffllllllloo    p     ppllllllllllllllllp          poollll
     llllff ffffffffffffffffffffffflllllpppllllffffffffffffffff f fllllloo  p      ppllllffff fffflllllp          oollll
     llllffffffffffffffffffffffff ffllllllllllffffffffffffffffffffflllloop       p pllllffffffff ffllllpp         oollll
     lllllfffffffffffffffffffffffffffflllllllfffffffffffffffffffffflllloop         pllllfffffffffffllllpp  p  p   oollll
     lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllloo          plllllffffffffffllllppp        oollll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllo          ppllllllfffffflllllpp      p  ooollll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllop          pplllllllllllllllpp     p   poolllll
      lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllo            pppllllllllllpp          ooolllll
       lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllop             ppppppppp       pppoooooollll
       llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllloooppppoooyy              ooooooooooollllll
         llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllloooooooooooo          oooooooooooollllll
          lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllloooooooooooo      pooooooooooollllll
            lllllffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllllllooooooooooooppooooooooooollllllll
             lllllffffffffffflllllllffffffffffffllllllllllllllffffffffffflllllllllllloooooooooooooooooolllllllll
              lllllfffffffffllllllllllfffffffflllllllllllllllllffffffffflllllllllllllllllllllllllllllllllllll
              llllllllllllllllll lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                lllllllllllllll    llllllllllllll           lllllllllllllll   llllllllllllllllllllll
