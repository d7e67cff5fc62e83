                                 llllll
        lllll           lllll   llrrrll
        llkllll       llllkll  llrrrll
       llkkkklllllllllllkkkkllllrrlll
     llllkkkkkkkkkkkkkkkkkkkllllllll
    lllkkkklkkfffffffffkklkkkklllllll
   llkkkkkflllllffffflllllfkkkkkllylll
lllllkkkffffllllfffffllllffffkkklllll
 llllllkfffflllffffffflllffffkllllll
 llllllkkffffffflllllfffffffkkllllll
 llkkkkkkkkkfffffffffffffkkkkkkkkklllll
llkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllslll
llllllllllkkkkkkkkkkkkkkkkkllllllllllsll
llrrrrrrlllllllllllllllllllllrrrrrrllssl
llllllllllllllrrllrllrrlllllllllllllkkll
 lllkkkkkkklllllllllllllllkkkkkkkllsslll
  lllllkkkkkkllrrlllllrllkkkkkllllllll
     lllllllllllllllllllllllllllllll
