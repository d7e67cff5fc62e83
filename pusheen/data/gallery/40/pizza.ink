        llll            llll
       llffllll      llllffll
       llffffllllllllllffffll
     lllffffffssfssfssfffffflll
   lllfffffffffffffffffffffffflll
  lllfffffffffffffffffffffffffffll
lllllffffffllllffffffllllfffffflllll
 lllllffffflffllffffflfflffffflllll
llllllffffffffllllllllffffffffllllll
llfffffffffllllllllllllllffffffffflllll
llffffffllllloooooooooolllllffffffllslll
lssssffllllllllllllllllllllllffsssslssll
llffffflllllyllrl ylllyylllllfffffllsssl
llsssflllllllyllylylllylllllllfsssllffll
 llffffflllflly lrll yllflllfffffllsslll
  llllfffffffllllllylllfffffffllllllll
     llllllllllllllllllllllllllllll
