        llll            llll
       llffllll      llllffll
       llffffllllllllllffffll
     lllffffffssfssfssfffffflll
   lllfffffffffffffffffffffffflll
  lllfffffffllffffffffllffffffffll
lllllffffffllllfffffflllllffffflllll
 lllllfffffllllffffffllllffffflllll
llllllffffffffllllllllffffffffllllll
llffffffffffffffllllfffffffffffffflllll
llffffffffffflllllllffffffffffffffllslll
lssssfffflllllooonolllfflllffffsssslssll
llffffffffllllonooooolllllffffffffllsssl
llsssffflllllllooonoolllllllfffsssllffll
 llfffffffllllonoooooollllfffffffllsslll
  llllffffffllllooonllllffffffllllllll
     llllllllllllllllllllllllllllll
