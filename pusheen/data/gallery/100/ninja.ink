                                                                                     llllllllll
                                                                                    llllllllllll
                       llll                                      lllll            lllllrrrrrllll
                     lllllllll                                 llllllll          lllllrrrrrrrlll
                     lllllllllll                            lllllllllll         lllllrrrrrrrllll
                    llllkkkkllllll                        lllllllkkkllll       llllrrrrrrrlllll
                    llllkkkkkkllllll                    llllllkkkkkkkllll    lllllrrrrrrrlllll
                   llllkkkkkkkkkllllllllllllllllllllllllllllkkkkkkkkkllll   lllllrrrrrrrlllll
                   llllkkkkkkkkkkklllllllllllllllllllllllllkkkkkkkkkkkllll lllllrrrrrrrllll
                   lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllrrrrrrlllll
                llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllrrrrlllll
              lllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllllll
            llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllll
           lllllkkkkkkkkkkkkkkkkkkffffffffffffffffffffffffkkkkkkkkkkkkkkkkkklllllyllllllll
          llllkkkkkkkkkkkkkllllllffffffffffffffffffffffffffllllllkkkkkkkkkkkkkllllyyylllllll
         llllkkkkkkkkkkkkkffllllllllllfffffffffffffffflllllllllllffkkkkkkkkkkkkllllyyyyyyllll
        llllkkkkkkkkkkkfffffffffllllllllfffffffffffflllllllllffffffffkkkkkkkkkkkllllyyyyyllll
        llllkkkkkkkkkkffffffffllllllllllffffffffffffllllllllllfffffffffkkkkkkkkkkllllllllllll
  lllllllllkkkkkkkkkffffffffffllllllllfffffffffffffffflllllllllfffffffffkkkkkkkkklllllllllll
  llllllllllllllllkkffffffffffllllllllfffffffffffffffflllllllllfffffffffkkkllllllllllllllll
      llllkkllllllkkfffffffffffllllllfffffffffffffffffflllllllffffffffffkkklllllkkllll
      llllkkkkkklkkkffffffffffffffffffffffffffffffffffffffffffffffffffffkkkkkkkkkkkllll
   lllllllllllllllkkkfffffffffffffffffffllllllllllllfffffffffffffffffffkkkllllllllllllllll
   lllllllllkkkkkkkkkkkffffffffffffffffflllllllllllllfffffffffffffffffkkkkkkkkkkllllllllll
    llllkkkkkkkkkkkkkkkkkffffffffffffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkllll
   llllkkkkkkkkkkkkkkkkkkkkkffffffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkklllllllll
   lllkkkkkkkkkkkkkkkkkkkkkkkkkkkffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllll
  llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkfkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllll
  llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllsssssllll
  lllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllsssssllll
 llllllllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllllllllsssssllll
lllllrrlllllllllllllllllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllllllllllllllllllrlllllssssslll
lllrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrllllsssslll
llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllssssslll
llllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllkkkkkklll
  llllllllllllllllllllllllllrrrrrrrrrrrrlllrrrrrrllllrrrrrrrrrrrrlllllllllllllllllllllllllkkkkkkllll
   llllkkkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllkkkkkkllllsskkkkllll
    llllkkkkkkkkkkkkkkkkkkkllllllllllllllllllllllllllllllllllllllkkkkkkkkkkkkkkkkkkkllllssssskllll
     lllllkkkkkkkkkkkkkkkkkkkkkkkkkllllrrrrrllllllrrrrrrllllkkkkkkkkkkkkkkkkkkkkkklllllksssslllll
      llllllllkkkkkkkkkkkkkkkkkkkkllllrrrrrlllllllllrrrrrllllkkkkkkkkkkkkkkkkkllllllllkkklllllll
        lllllllllkkkkkkkkkkkkkkkkklllrrrrrllllkkklllllrrrrllllkkkkkkkkkkkkkllllllllkkkllllllll
            llllllkkkkkkkkkkkkkllllllllllllllllllllllllllllllkkkkkkkkkkkkklllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                lllllllllllllllll     lll    lll       ll  llllllllllllllllllll
