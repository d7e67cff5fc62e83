                                        lllll
                                        lllllll
                                         lllllllll
           lll                           llllollllll                                  lll
          llllll              llll       llllooollllll            llll              llllll
           llllll            lllllll      lllooooollllll        lllllll            llllll
           llllllll         lllllllllll   lllloooooollllll   lllllllllll         llllllll
           llllllllll      llllffflllllll lllloooooooollllllllllllfffllll      llllllllll
           lllloollllll    llllfffffflllllllllooooooooollllllllffffffllll    lllllloollll
           lllloooolllll  llllfffff fffllllllllllllllllllllllfffffffffllll  llllloooollll
            llloooooolllllllllffffffffffllllllllllllllllllllffffffffffllllllllloooooolll
            lllooooooollllllllffffffff fffsssfffssssfffsssfff ffffffffllllllllooooooolll
            llllooooooollllllfffffffffffffsssfffssssfffsssfffffffffffffllllllooooooollll
            llllooooolllllfffffffffffffffffffffffssffffffffffffffffff fffflllllooooollll
            lllloooollllfff fffffffffffffffffffffssfffffffffffffffffffff ffflllloooollll
            llloooollllff ffffffffffffffffffffffffffffffffffffffffffffffff fflllloooolll
           llllooollllffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllooollll
           lllloollllfffffffffffffffflllllfffffffffffffffflllllfffffffffffffffflllloollll
          llllllllllfffffffffffffffflllllllfffffffffffffflllllllffffffffffffffffllllllllll
      llllllllllllllllllllfffffffffflllllllfffffffffffffflllllllffffffffffllllllllllllllllllll
     llllllllooollllllllllffffffffffflllllfffffffffffffffflllllfffffffffffllllllllllooollllllll
      llllllloolllllllllllfffffffff fffffffflllfffffflllffffffffffffffffffllllllllllloolllllll
     lllllllllllllllllllllfffffffffffffffffflllllfflllllfffffffffffffffffflllllllllllllllllllll
    llllllolllllllfffffffffffffffffffffffffffllllllllllffffffffffffffffffffffffffflllllllollllll
   lllllllooolllllff ffffffffffffffffffffffffffffllffffffffffffffffffffffffff fffflllllooolllllll
  llllllllooooollllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllooooollllllll
 llllolllloooooollllfffffffffffffffffffffllllllllllllllllllffffffffffffffffffffflllloooooollllollll
 llloollloooooooollllffffffffffffflllllllllllllllllllllllllllfffffffffffffffffflllloooooooollloolll
llllolllloy ooooooolllfffffffffllllllllllllllllllllllllllllllfffffffffffffffffllloooooooy ollllollll
llllllllooy  yooooollllsfffffflllllllrrllllllllllllllllllllllfflllllllffffffslllloooooy  yoollllllll
llllllooooy    yoooollllffffflllllllllllllrrrrrrrrrrrrrrrrllllllllllllffffffllllooooy    yoooollllll
llllloooooy     yoooolllfffffllffffflllllllrrrrrrrrrrrrrrlllllllfffffffffffflllooooy     yooooolllll
lllloooooy        ooollllffffllffffffffllllrrrrrrrrrrrrrrllllfffffffffffffflllloooy       yooooollll
llloooooy         yooolllffflllllllllllllllrrrrrrrrrrrrrrlllllllllllllllfffllloooy         yooooolll
lllooooy           ooollllfffllllllllllllllrrrrrrrrrrrrrrllllllllllllllfffllllooo           yoooolll
llllooo             oolllff fffflllllllllllrrrrrrrrrrrrrrlllffffffffffff fflllooy            ooollll
 lllloo             ollllfffff fffllllllllllllllllllllllllllfff f ffffffffflllloy            oollll
  llllloy         yllllllfffffff fffffffllllllllllllllllllllffffffffffffffflllllly         yolllll
   lllllllyyy yyllllllllllfffffffffffllllllllllllllllllllllllllfffffffffffllllllllllyy yyylllllll
     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
        lllllllllllllllllllllllllllllll      lllllllllllllllllllllllllllllllllllllllllllllll
