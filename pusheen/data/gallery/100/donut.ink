            lllllll                           lllllll
           llllllllll                      llllllllll
          llllfffllllll                  lllllllffllll
          llllf fffllllll          llllllllllffffffllll
         llllffff fffllllllllllllllllllllllffffffffllllllll
         llllffffff ffflllllllllllllllllllff fffffffllllllllllllll
         llllf fffffffffssssfffsssfffssssfffffffffffffffllllllllllllll
         llllf fffffffffsssfffssssfffsssfffffffffffffff fffffssslllllllll
         llllf fffffffffffsffffsssffffsfffffffffffffffffffffsssssffflllllll      lllllllll
        llllfffffffffffffffffffssfffffffffffffffffffffffffffssssff ffffllllll  lllllllllllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffsssslllllllllssssssllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffssfffffffllllllllllllllllllsssllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllll
     llllffffffffffffflllfffffffffffffffffflllffffffffffffffffflllllllooppp       ppooolllllll
 l   llllffffffffffflllllllfffffffffffffffllllllfffffffffffffllllloopp   pbbp          poollllll
lllllllllllllfffffffllllllllfffffffffffffllllllllllllllllllllllloop      pbbbbb          poolllll
 lllllllllllllfffffffllllllfffffffffffffffllllllfllllllllllllllop           ppp            poollll
    llllfffflffffffffffffffflllllfffllllffffffffffffffffffllloop         pppppppppp          oollll
llllllllllllllfffffffffffffflllllllllllllffffffffllllllllllloop    p   ppllllllllllpp         oollll
llllllllfffffffffffffffffffflllllllpllllfffffffffffffffllllloo  p     pllllllllllllllpp       pollll
    llllf ffffffffffffffffffflllllpllllffffffffffffff ffllllop       pllllffffffffllllp        oolll
    llllffffffffffffffffffffffflllllllffffffffffffffffffllloo      p  llllf ffff fflllp   p    oolll
    llllffffffffffffffffffffffffflllfff ffffffffffffffffllloo        pllllffffffffllllp w      oolll
     lllffffffffffffffffffffffffff fffffffffffffffffffffllllo        pplllllfffflllllpp       pollll
     llllfffffffffffffffffffffffffffffffffffffffffffffffflllop        ppllllllllllllpp    p  poollll
     llllffffffffffffffffffffffffffffffffffffffffffffffffllllop         pppllllllppp       pooollll
      llllfffffffffffffffffffffffffffffffffffffffffffffffflllloop                   pooooooooollll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffllllloooooooooo         ooooooooolllll
        lllllllfffffffffffffffffffffffffffffffffffffffffffffflllllooooooooop     poooooooollllll
          lllllfffffffffflllllfffffffffffffffffffffffffffffffflllllloooooooooooooooooooollllll
           llllffffffffflllllllfffffffflllllllllllllffffffffflllllllllllloooooooooolllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
             lllllllllllll   llllllllllll         lllllllllllll  llllllllllllllllllll
