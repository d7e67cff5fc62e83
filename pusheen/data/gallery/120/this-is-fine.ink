                                                llllll
                                                 lllllll
                                                 lllllllll
                                                 lllllllllll
             llll                                lllllolllllll                                         llll
            lllllll                 llll          lllloooollllll                llll                 lllllll
             llllllll              llllllll       lllloooooollllll           llllllll              llllllll
             lllllllll            lllllllllll     lllloooooooollllll       lllllllllll            lllllllll
             lllllllllll         lllllffllllllll  lllllooooooooollllll  llllllllfflllll         lllllllllll
             llllloollllll       llllfffffflllllll llllooooooooooolllllllllllffffffllll       lllllloolllll
              llllooolllllll    lllllffff fffllllllllllllllllllllllllllllllfffffffflllll    lllllllooollll
              llllooooollllll   llllfffffff fffllllllllllllllllllllllllllfff fffffffllll   llllllooooollll
              llllooooooollllll llllffffffffffffllllllllllllllllllllllllffffffffffffllll llllllooooooollll
              lllllooooooollllllllllf ffffffffffffssssffffssssffffssssfff ffffffffffllllllllllooooooolllll
              lllllooooooooolllllllfffffffffffffffssssffffssssffffssssffffffffffffffflllllllooooooooolllll
              lllllooooooolllllllffffffffffffffffffsssffffssssffffsssfffffffffffffffffflllllllooooooolllll
              llllloooooolllllfffffffffffffffffffffffffffffssffffffffffffffffffffffff ffffllllloooooolllll
              llllloooollllllffffffffffffffffffffffffffffffssfffffffffffffffffffffffffffffflllllloooolllll
              lllllooolllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllooolllll
              lllloooollllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllloooollll
             lllllooollllffffffffffffffffffffflllfffffffffffffffffffffflllfffffffffffffffffffffllllooolllll
             llllooolllllffffffffffffffffffflllllllfffffffffffffffffflllllllffffffffffffffffffflllllooollll
            lllllllllllllfffffffffffffffffflllllllllfffffffffffffffflllllllllfffffffffffffffffflllllllllllll
       llllllllllllllllllllllllfffffffffffflllllllllfffffffffffffffflllllllllffffffffffffllllllllllllllllllllllll
       lllllllloooollllffllllllfffffffffffffllllllffffffffffffffffffffllllllfffffffffffffllllllfflllloooollllllll
       lllllllloooollllffffllllfffffffffffffffffffffflllfffffffflllffffffffffffffffffffffllllfffflllloooollllllll
       llllllllllllllllllllllllffffffffffffffff ffffllllllffffllllllfffffffffffffffffffffllllllllllllllllllllllll
      llllllollllllllllllllffffffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffffllllllllllllllollllll
     llllllloolllllllffffff ffffffffffffffffffffffffffffllllllllfffffffffffffffffffffffffff f fffffllllllloolllllll
   llllllllloooolllllfffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffllllloooolllllllll
  lllllolllloooooolllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllloooooollllolllll
  lllloollllooooooolllllffffffffffffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffflllllooooooolllloollll
 lllllollllloooooooolllllffffffffffffffffffllllllllllllllllllllllllllllllffffffffffffffffffffffllllloooooooolllllolllll
lllllollllloyyoooooooollllffffffffffffflllllllllllllllnnnnnnnnnnnnllllllllffffffffffffffffffffllllooooooooyyolllllolllll
llllllllllooy  yooooooollllfffffffffflllllllllllllllllllllllllllllllllllllffffffffffffffffffflllloooooooy  yoollllllllll
llllllllloooo   yooooooollllsffffffflllllllllrrllllllllllllllllllllllllllfflllllllllfffffffslllloooooooy   oooolllllllll
llllllllooooo     yooooolllllffffffllllllllllllllllrrrrrrrrrrrrrrrrrrlllllllllllllllfffffffllllloooooy     ooooollllllll
 lllllooooooy       ooooollllffffffllffffffllllllllrrrrrrrrrrrrrrrrrrllllllllfffffffffffffflllloooooy      yoooooolllll
lllllooooooo         ooooollllfffffllffffffffflllllrrrrrrrrrrrrrrrrrrlllllffffffffffffffffllllooooo         ooooooolllll
llllooooooo           oooollllffffflllfffffffflllllrrrrrrrrrrrrrrrrrrlllllfffffffflllffffflllloooo           ooooooollll
lllloooooy            yoooollllffflllllllllllllllllrrrrrrrrrrrrrrrrrrlllllllllllllllllfffllllooooy            yooooollll
llllooooy              oooollllfffflllllllllllllllllrrrrrrrrrrrrrrrrlllllllllllllllllfffflllloooo              yoooollll
lllllooo                oolllllf fffffllllllllllllllrrrrrrrrrrrrrrrrllllffffffffffffffffflllllooy               ooolllll
 llllloo                oollllffffff fffflllllllllllllllllllllllllllllllfffffffffffffffffflllloo                oolllll
  llllllo              ollllllffffffffffffffffffllllllllllllllllllllllllffffffffffffffffffllllllo              ollllll
   lllllllyy        yylllllllllfffffffffffffffllffffffffffffffffffffffffllffffffffffffffflllllllllyy        yylllllll
     lllllllllllllllllllllollllllffffffffffllllllllllllllllllllllllllllllllllffffffffffllllllolllllllllllllllllllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
           lllllllllllllllllllllllllllllllllll         llllllllllllllllllllllllllllllllllllllllllllllllllllll
