                                                  lllllll
             llll                      lll       lllrrrrll
            lllklll                 llllkll     llrrrrrrll
            llkkkklll             lllkkkkkll   llrrrrrrll
           llkkkkkkklllllllllllllllkkkkkkkll  llrrrrrrll
           llkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllrrrrrlll
         lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllrrrrlll
       lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllll
      llkkkkkkkkkkkkkkffffffffffffkkkkkkkkkkkkklyyyylll
     llkkkkkkkkklllllllffffffffflllllllkkkkkkkkklyyyyyll
    lllkkkkkkkffffllllllfffffffllllllfffffkkkkkkklyyyyll
 lllllkkkkkkkffffflllllfffffffffllllllfffffkkkkkkllllll
  llllkkkkkkffffffllllfffffffffffllllffffffkkkkkkkllll
  lllkkkkkkkkffffffffffffffffffffffffffffffkkkkkkkllll
 lllkkkkkkkkkkkfffffffffllllllllfffffffffkkkkkkkkkklll
  llkkkkkkkkkkkkkkffffffffffffffffffffkkkkkkkkkkkkkkllll
 llkkkkkkkkkkkkkkkkkkkkkkkfffkkkkkkkkkkkkkkkkkkkkkkklllllll
 llkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklssslll
lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllsssll
llrrrrrrrrrrlllkkkkkkkkkkkkkkkkkkkkkkkkkllllrrrrrrrrrrlsssll
llrrrrrrrrrrrrrrrrrrrrrrllrrrllrrrrrrrrrrrrrrrrrrrrrrrlkkkll
llllllrrrrrrrrrrrrrrrrrrlrrrrrlrrrrrrrrrrrrrrrrrrllllkkkkkll
  llkkkkkkkkkkkkklllrrrrllrrrllrrrrllllkkkkkkkkkkkkklskkkkll
  lllkkkkkkkkkkkkkkkkklrrrrlllrrrrlkkkkkkkkkkkkkkkklkssllll
    lllkkkkkkkkkkkkkklrrrrlkkklrrrrlkkkkkkkkkkkklkkkkkllll
      llllkkkkkkkkkkklrrrllkkkllrrrlkkkkkkkkkllkkkkllll
         llllllllllllllllllllllllllllllllllllllllll
