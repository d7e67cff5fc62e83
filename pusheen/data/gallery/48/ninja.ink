                                        llllll
          lllll               llll     lllrrlll
         lllkllll           lllllll  lllrrrlll
         llkkkkllllllllllllllkkkkll lllrrrlll
        lllkkkkkkkkkklllkkkkkkkkklllllrrrlll
      llllkkkkkkkkkkkkkkkkkkkkkkkklllllllll
     lllkkkkkllkffffffffffffkklkkkkkllllllll
    llkkkkkkfllllllffffffllllllfkkkkkkllyylll
 lllllkkkkfffflllllfffffflllllffffkkkkkllllll
 lllllllkkffffllllffffffffllllfffffkllllllll
 llllllllkfffffffffflllllfffffffffkklllllll
 lllkkkkkkkkfffffffllllllffffffffkkkkkkklll
 llkkkkkkkkkkkkffffffffffffffkkkkkkkkkkkkllllll
 llkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllslll
llllllllllkkkkkkkkkkkkkkkkkkkkkkkkllllllllllssll
llrrrrrlllllllllllllllllllllllllllllllrrrrlllsll
lllllllllrrrrrrrrrrllrrllrrrrrrrrrrlllllllllkkll
 lllkllllllllllllllllllllllllllllllllllkkllsklll
  llllkkkkkkkkkkkllrrllllrrllkkkkkkkkkklllkllll
    lllllkkkkkklllllllklllrlllkkkkkklllllllll
       lllllllllllllllllllllllllllllllllll
