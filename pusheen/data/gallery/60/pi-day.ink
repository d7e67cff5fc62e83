            lllll                    lllll
           lllflllll              lllllflll
           llffffllllllllllllllllllllfffflll
          lllff fffllllllllllllllllffff flll
         llllf ffffffsssffssffsssffffffffllll
       llllfffffffffffsfffssfffsffffffffffflllll
     llllfffffffffffffffffssfffffffffffff fffllll
    lllffffffffffffffffffffffffffffffffffff ffflll
   lllff ffffffffflllfffffffffffffllfffffffffffflll
llllllfffffffffflllllllfffffffflllllllffffffffffllllll
llllllllllffffffllfffllffffffffllfffllffffffllllllllll
  llllllllfffffffff fffllffffflfff fffffffffflllllll
lllllllllffffffffffffffllllllllfffffffffffffflllllllll
 llfffffff ffffffffffffffflllffffffffffffff fffffffll
lllfffffffffffffffllllllllllllllllllfffffffffffffffllllllll
llffffffffllllflllllllllloooollllllllllflllllfffffffllssslll
llssssffllllllllloooooyyyyyyyyyyooooolllllllllffssssllssssll
llssssssllfffflloyylllllllllllllllllyollfffflllsssssllssssll
llffffffllllllllyyllllllllllllllllllyyllllllllffffffllssssll
lllssssfllllloy    yylllly  yylllyy    yolllllfsssslllffffll
lllsfffflllooo      ylllly   yllly      ooolllffffsllssfflll
 llllfffflllooo     ylllly   yllly     ooolllfffflllfssllll
   llllllflllooooy  ylllyy   yllly   oooolllfllllllflllll
     llllllllllllooooyyyy     yyyoooollllllllllllllllll
        lllllllllllllllloooooolllllllllllllllllllll
                 llllllllllllllllllll
