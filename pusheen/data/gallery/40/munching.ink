        llll            lllll
       llffllllllllllllllffll
       llffffllllllllllffffll
     lllfff ffssfssfssffffffllll
   lllfffffffffffffffffffffffflll
  lllff ffffllffffffffllffff fffll
llllfffffffllllffffffllllfffffffllll
 lllllffffffflflfffflfflfffffflllll
llllllffffffffflllllllffffffffllllll
llfffffffffffffffffffffffffffffffflllll
llfffflllllllllllllllllllllllllfffllslll
llsssflllllrrrrrrrrrrrrrrlllllfsssslssll
llffffllllllrrllrrrrrlrrllllllffffllssll
llsssfllllllllrrrllrrrllllllllfsssllffll
lllfffflllllgllllllllllglllllffffllsslll
  llllfffffllllllllllllllfffffllllllll
     lllllllllllllllllllllllllllllll
