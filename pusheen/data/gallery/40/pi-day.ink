        llll            lllll
       llffllllll  llllllffll
       llffffllllllllllffffll
     lllfff ffssfssfssfffffflll
   lllfffffffffffffffffffffffflll
  lllfffffffffffffffffffffff fflll
llllfffffffllllffffffllllfffffffllll
llllllffffflffllffffflffllffffllllll
llllllfffffffffllllllfffffffffllllll
llfffffffffffffffllffffffffffffffflllll
llfffffllfllllllllllllllllfllfffffllllll
lsssflllllloooyyyyyyyyooollllllfssslssll
llfffllllllyllllllllllllyllllllfffllsssl
llsssllllyyyyyllyyyyllyyyyyllllsssllffll
lllffllloy   yllyy ylly   yolllffllsslll
 llllllllooy ylly  ylly yooollllllfllll
    lllllllloooyyyyyyooolllllllllllll
      llllllllllllllllllllllll
