       lllll           lllll
       llfflllllllllllllffll
      llffffflllllllllfffffll
    llllfff ffsffsffsff fffllll
   llfffffffffffffffffffffffffll
  llfffffffllllfffffflllfffffffll
llllllfffflllllffffflllllffffllllll
llllllffffffllllflffllllfffffllllll
lllfffffff ffflllllllfffffffffffflllllll
llffff ffffffffffffffffffffffffffllsssll
llsfffffffffllfflflffllfffffffffsslsssll
llfsffffffffllfflfllfllffffffffffslffll
llsssfffffffflllffflllffffffffsssllffll
lllffffffffffffff ffffffffffffffllfssll
 lllllfffffffffffffffffffffffllllfllll
     lllllllllllllllllllllllllllllll
