       ll            l    llrrl
      lkkll       llkkl  lrrrrl
      lkkkkkkkkkkkkkkkkllrrrrl
    llkkkkkkkkkkkkkkkkkklrrll
   lkkkkkkkkfffffkkkkkkkklyyll
lllkkkkkfllllfffflllffkkkklyyl
lllkkkkfffllffffflllfffkkkkll
 lkkkkkkfffffllllffffkkkkkkll
llkkkkkkkkkkkkkkkkkkkkkkkkkkllll
lkkkkkkkkkkkkkkkkkkkkkkkkkkklssl
lrrrrrrrrrrrrkrrkrrrrrrrrrrrrkkl
llkkkkkrrrrrrlrrlrrrrrkkkkkkkkkl
 llkkkkkkkkkrrkkrrrkkkkkkkkkkll
    llkkkkllrllklllkkkkklllll
