            lllllllllllllllllllll
        lllllllrrrrlllrlllrrrrllllll
      llllrrrrrrrrllrrrrlllrrrrrrrllll
     lllrrrrrrrrrllrrrrrrrllrrrrrrrrllll
    lllrrrrrrrrrllrrrrrrrrlllrrrrrrrrrlll
   lllrrlllrrrrrllrrrlllrrrllrrrrrllrrrll
  llllllllllllllllllllllllllllllllllllllll
  llll llll  llllll  llnlllllll        llll
  ll   llllll        lllllll
lllll llfffflllllllllllffffllllll          lll
llblllllff ffssffsffssfffffflllllllll     lllll
llllllllffffffsffsffsfffffff ffssffllll  lllbll
  ll llffffffffffffffffffffffffsffffsllll lllll
    lllffffflffffffffflffffffffffffssfflll  lll
  llllllffllllffffffflllffllllllffffffffllllllll
    llllfffllllfffffllllffllfffffffffffffllllbll
  llllllfffffflllllllfffffllllllffffffffflllllll
 lllllf f fffffllfllffff ffffffffffffffffll
llllllfffffffffff f ffffffffffffffffffffflllll
llblllfffffffffffffffffffffffffffffffffffllllll
lllllllffffllllfffffllllfffffffffffffffflllllll
     lllllllffllfffllffllfffffffffffflllll llll
       lllllllllllllllllllllllllllllllll
