                                        llrrll
          lllll               llll     llrrrrll
         llkkklll           llkkkll  lllrrrrll
         llkkkkkllllllllllllkkkkkkl llrrrrrll
        llkkkkkkkkkkkkkkkkkkkkkkkklllrrrrrll
      lllkkkkkkkkkkkkkkkkkkkkkkkkkkkllrrlll
     llkkkkkkkkkkkkkfffffkkkkkkkkkkkkkyyylll
    llkkkkkkkllllllffffffllllllkkkkkkkkyyyyll
 llllkkkkkkffflllllfffffflllllffffkkkkkllyyll
 llllkkkkkffffllllffffffffllllffffkkkkkkllll
 lllkkkkkkfffffffffflllllfffffffffkkkkkklll
 llkkkkkkkkkfffffffllllllfffffffkkkkkkkkkll
 llkkkkkkkkkkkkkkffffffffffkkkkkkkkkkkkkkklllll
 lkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllslll
lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllssll
lrrrrrrrrrrrrrrrkkkkkkkkkkkklrrrrrrrrrrrrrrllsll
llrrrrrrrrrrrrrrrrrlrrrrlrrrrrrrrrrrrrrrrrlkkkkl
 llkkkkkkkkkkklrrrrllrrrlrrrrrkkkkkkkkkkkllkkkll
  llkkkkkkkkkkkkklrrrlklrrrrkkkkkkkkkkkklkkllll
    llllkkkkkkkkklrrrkkklrrrlkkkkkkkklkkkklll
       lllkkkkllllllllllllllllkkkkklllllll
