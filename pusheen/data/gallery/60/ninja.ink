                                                  lllllll
             llll                      lll       llllrrlll
            lllllll                 lllllll     lllrrrrlll
            lllkkllll             lllllkklll   lllrrrrlll
           lllkkkkklllllllllllllllllkkkkklll  lllrrrrlll
           lllkkkkkkkllllllllllllllkkkkkkkllllllrrrllll
         llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllrrllll
       llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllll
      lllkkkkkkkkllfffffffffffffffffkllkkkkkkklllylllll
     lllkkkkkkkflllllllffffffffflllllllfkkkkkkklllyyylll
    lllkkkkkkfffffllllllfffffffllllllfffffkkkkkkllllllll
 llllllllkkkfffffflllllfffffffffllllllfffffkkklllllllll
  lllllllllkffffffllllfffffffffffllllffffffkklllllllll
  lllllllllkfffffffffffffffffffffffffffffffkklllllllll
 lllllllkkkkkkffffffffffllllllllffffffffffkkkkklllllll
  llkkkkkkkkkkkkfffffffffffffffffffffffkkkkkkkkkkkklllll
 lllkkkkkkkkkkkkkkkkkfffffffffffffkkkkkkkkkkkkkkkkkllllllll
 llkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllssslll
llllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllsssll
lllrrllllllllllllllllllllllllllllllllllllllllllllllrrllsssll
lllrrrrrrrrrrrrrrlllllllllllllllllllllrrrrrrrrrrrrrrrlllssll
llllllllllllllrrrrrrrrrrllrrrlllrrrrrrrrrlllllllllllllkkkkll
  lllkkkllllllllllllllllllllllllllllllllllllllllkkkllsskklll
  llllkkkkkkkkkkkkkkklllllllllllrlllkkkkkkkkkkkkkllllssllll
    llllllkkkkkkkkkklllrrlllklllrrrllkkkkkkkkllllllkllllll
      lllllkkkkkkklllllllllllllllllllkkkkkkklllllllllll
         llllllllllllllllllllllllllllllllllllllllll
