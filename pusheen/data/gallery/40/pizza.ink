        llll            lllll
       llffllllllllllllllffll
       llffffllllllllllffffll
    llllfff ffssfssfssff fffllll
   lllfffffffffffffffffffffffflll
  lllff ffffffffffffffffffff fffll
lllllffffffllllffffffllllfffffflllll
 lllllffffflffllffffflfflffffflllll
llllllfff ffffllllllllffff fffllllll
llfffffffffllllllllllllllffffffffflllll
llffffffllllloooooooooolllllffffffllslll
lssssffllllllllllllllllllllllffsssslssll
llffffflllllyllrlyylllyylllllfffffllsssl
llsssflllllllyllylylllylllllllfsssllffll
lllffffflllfllyylrllyyllflllfffffllsslll
  llllfffffffllllllylllfffffffllllllll
     lllllllllllllllllllllllllllllll
