        llll            lllll
       llffllllllllllllllffll
       llffffllllllllllffffll
    llllfff ffssfssfssff fffllll
   lllfffffffffffffffffffffffflll
  lllff ffffllffffffffllffff fffll
lllllffffffllllfffffflllllffffflllll
 lllllfffffllllffffffllllffffflllll
llllllffffffffllllllllffffffffllllll
llfffff ffffffffllllfff fffffffffflllll
llffffffffffflllllllffffffffffffffllslll
lssssfffflllllooonolllfflllffffsssslssll
llffffffffllllonooooolllllffffffffllsssl
llsssffflllllllooonoolllllllfffsssllffll
lllfffffffllllonoooooollllfffffffllsslll
  llllffffffllllooonllllffffffllllllll
     lllllllllllllllllllllllllllllll
