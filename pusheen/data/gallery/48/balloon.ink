  llllllllll
llllrrrrrrlll
llrwwrrrrrrlll
llr rrrrrrrrll  lllll           lllll
llrrrrrrrrrlll llffllllll llllllllflll
llllrrrrrrlll  llfffflllllllllllffffll
  llllllllll llllff fffsffsffsffffffllll
    lllll  lllffffffffffffsfffffffffffllll
     llll lllfffffffffffffffffffffffffffll
   llllllllllfffffflllllffffflllllfffffflllll
  lllflllllllllfffflffllffffflffflffffllllll
  llfffllllllllff ffffflllllllfffffffflllllll
  llffffllfffff ffffffffllfllffffffffffffflllll
  lllfffffffffffffffff fff fffffffffffffffflllll
   llllffssssffffffffffffffffffffffffffssssllsll
     lllllfffffffffffffffffffffffffffffffffllfll
        llsssfffffffffffffffffffffffffffsssllfll
        llllffffffffffffffffffffffffffffflllllll
          lllllfffffflffffffffflffffffllllllll
             lllllllllllllllllllllllllllllll
