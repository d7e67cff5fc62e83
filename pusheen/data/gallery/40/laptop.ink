        llll            lllll
       llffllllllllllllllffll
       llffffllllllllllffffll
    llllfff ffssfssfssff fffllll
   lllfffffffffffffffffffffffflll
  lllff ffffllffffffffllffff fffll
lllllffffffllllffffffllllfffffflllll
 lllllffffffllflffffffllfffffflllll
llllllffffffffflllllllffffffffllllll
llfffffffffffffffffffffffffffffffflllll
llfffffllllllllllllllllllllllfffffllslll
lssssfflleeeeeeelllleeeeeeellffsssslssll
llffffflleeeeeelllllleeeeeeelfffffllsssl
llsssffleeeeeeelllllleeeeeeelffsssllffll
lllffffleeeeeeeeelleeeeeeeeellfffllsslll
  llllllllllllllllllllllllllllllllllll
   lllllllllllllllllllllllllllllllll
