                                lllll
                                lllllll
         ll                      llllllll                            ll
        lllll           lll      llloolllll          lll           lllll
        lllllll        lllllll   llloooolllll     lllllll        lllllll
         lllllll      lllfllllll llllooooolllll llllllflll      lllllll
         lllolllll   llllffffllllllllooooooolllllllffffllll   lllllolll
         lllooolllll lllfff fffllllllllllllllllllffffffflll lllllooolll
         lllooooolllllllfffff fffsssfffssfffsssfff ffffflllllllooooolll
         llloooooollllllffffffffffssfffssfffssfffffffffflllllloooooolll
         lllloooollllffffffffffffffffffssfffffffffffffffffflllloooollll
         lllloollllffffffffffffffffffffffffffffffffffffff ffflllloollll
         llloollllff ffffffffffffffffffffffffffffffffffffff fflllloolll
         llloolllffffffffffffflllfffffffffffffflllfffffffffffffllloolll
        llllllllfffffffffffffllllllffffffffffllllllfffffffffffffllllllll
    lllllllllllllllllfffffffflllllfffffffffffflllllfffffffflllllllllllllllll
    lllllloolllfffflfffffffffffffffllffffffllffffffffffffffflffffllloollllll
    lllllllllllllllllffffffffff fffllllllllllff ffffffffffflllllllllllllllll
   lllllolllllfffffffffffffffffffffffllllllffffffffffffffffffffffflllllolllll
  llllllooollllffffffffffffffffffffffffffffffffffffffffffffffffffllllooollllll
 lllollloooollllfffffffffffffffffllllllllllllllffffffffffffffffflllloooolllolll
lllllllloooooolllffffffffflllllllllllllllllllllllffffffffffffffllloooooollllllll
llllllloy ooooolllfffffffllllllllllllllllllllllllfffffffffffffllloooooy olllllll
llllllooy  yoooolllfffffllllllllllrllllllllllrllllllllllffffflllooooy  yoollllll
llllooooy    oooolllfffllfffllllllrrrrrrrrrrrrllllllffffffffllloooo    yoooollll
lllooooy      yoolllfffllfffffflllrrrrrrrrrrrrlllffffffffffflllooy      yoooolll
llloooy        ooolllfflllllllllllrrrrrrrrrrrrlllllllllllfflllooo        yooolll
lllooy         yoollffffflllllllllrrrrrrrrrrrrlllllllllfffffllooy         yoolll
lllloo         yolllffffffflllllllllllllllllllllffffffffffffllloy         oollll
 llllloy     yylllllfffff ffffffllllllllllllllllfffffffffffflllllyy     yolllll
   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
