       lllll       llll
       llfflllllllllffll
     lllfffffsfsfsffffllll
    llfffffffffffffffffffll   ll
  llllfffflllfffffllffffflllllll
  lllllfffflfllfllllffffllllrll
  llllllfffffflllffffffllllllll
  lllllllllllllllllllllllllllrll
 llssflllllllllllllllllllssllrll
 lllsffffffflllllllffffffssllll
llrlllfffffflllllllffffffllllll
llllllllllllllllllllllllllllllll
