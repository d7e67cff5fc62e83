        llll            lllll
       llffllllllllllllllffll
       llffffllllllllllffffll
    llllfff ffssfssfssff fffllll
   lllffffflfffffffffffflffffflll
  lllff ffflllllfffflllllfffffffll
lllllffffffllllffffffllllfffffflllll
 lllllffffffllffffffffllfffffflllll
llllllffff fffllllllllfff ffffllllll
llfffff ffffffffllllfffffffffffffflllll
llfffffffllllllllllllllllllfffffffllslll
lssssffllllllllllllluullllllllfsssslssll
llfffflllllllwwlluulllllllllllffffllsssl
llsssflllllllllllllllllullllllfsssllffll
lllfffllllllllllllllllllllllllfffllsslll
  llllllllllffffffffffffllllllllllllll
     lllllllllllllllllllllllllllllll
