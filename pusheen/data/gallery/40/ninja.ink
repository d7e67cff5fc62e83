                                 llrrll
        lllll           llkll   llrrrll
        lkkkkll       llkkkkl  lrrrrll
       llkkkkkkkkkkkkkkkkkkklllrrrrll
     lllkkkkkkkkkkkkkkkkkkkkkllrrrll
    llkkkkkkkkkkkkkkkkkkkkkkkkklyylll
   llkkkkkklllllffffflllllkkkkkklyyyll
llllkkkkkfffllllfffffllllfffkkkkkllll
 lllkkkkfffflllffffffflllffffkkkklll
 llkkkkkkkfffffflllllffffffkkkkkkkll
 lkkkkkkkkkkkfffffffffffkkkkkkkkkkkllll
llkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklslll
llrkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkrllsll
lrrrrrrrrrrrrrrrlrrllrrrrrrrrrrrrrrrlksl
llkkkrrrrrrrrrrrlrrrlrrrrrrrrrrrkkllkkkl
 llkkkkkkkkkkklrrrllrrrlkkkkkkkkkkkkskll
  lllkkkkkkkkklrrlkklrrrkkkkkkkkkkkkll
     llkkkkklllllllllllllkkkklllllll
