                                                                                     llllllllll
                                                                                    llllrrrrllll
                       llll                                      lllll            llllrrrrrrrlll
                     lllllllll                                 llllllll          llllrrrrrrrrlll
                     lllkkklllll                            lllllkkklll         llllrrrrrrrrllll
                    llllkkkkklllll                        lllllkkkkkklll       llllrrrrrrrrllll
                    lllkkkkkkkkkllll                    lllllkkkkkkkkllll    llllrrrrrrrrrllll
                   lllkkkkkkkkkkkllllllllllllllllllllllllllkkkkkkkkkkklll   llllrrrrrrrrrllll
                   lllkkkkkkkkkkkkkkkkkkkkkkllllkkkkkkkkkkkkkkkkkkkkkkllll llllrrrrrrrrrlll
                   lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllrrrrrrrrllll
                llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllrrrrrrrllll
              lllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllrrrllll
            lllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllyyllllll
           llllkkkkkkkkkkkkkkkkkkkkkkffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkkkllyyyyllllll
          lllkkkkkkkkkkkkkkklllllfffffffffffffffffffffffffflllllkkkkkkkkkkkkkkkllyyyyyylllll
         lllkkkkkkkkkkkkkkkfllllllllllfffffffffffffffflllllllllllfkkkkkkkkkkkkkkllyyyyyyyylll
        lllkkkkkkkkkkkkkffffffffllllllllfffffffffffflllllllllfffffffkkkkkkkkkkkkkllyyyyyyylll
        lllkkkkkkkkkkkffffffffllllllllllffffffffffffllllllllllffffffffkkkkkkkkkkklllllyyyllll
  llllllllkkkkkkkkkkkfffffffffllllllllfffffffffffffffflllllllllffffffffkkkkkkkkkkkllllllllll
  llllllllllllkkkkkkffffffffffllllllllfffffffffffffffflllllllllfffffffffkkkkkkkllllllllllll
      lllkkkkkkkkkkkfffffffffffllllllfffffffffffffffffflllllllffffffffffkkkkkkkkkkklll
      lllkkkkkkkkkkkkfffffffffffffffffffffffffffffffffffffffffffffffffffkkkkkkkkkkkllll
   llllllkkllllllkkkkkffffffffffffffffffllllllllllllfffffffffffffffffffkkkklllllllklllllll
   lllllkkkkkkkkkkkkkkkffffffffffffffffflllllllllllllffffffffffffffffkkkkkkkkkkkkkkkklllll
    lllkkkkkkkkkkkkkkkkkkkffffffffffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkllll
   lllkkkkkkkkkkkkkkkkkkkkkkkkfffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkkkllllllll
   lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllll
  lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllll
  lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllsssssllll
  lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllsssssllll
 llllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllsssssllll
lllrrrrrrrrrrlllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllrrrrrrrrrrlllssssslll
lllrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrlllsssslll
lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllkkkkklll
lllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllkkkkkkklll
  llllkkkllllllllllrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrllrrrrrrrrrrrrrrrrrrrrrllllllllllkkklllkkkkkkkklll
   lllkkkkkkkkkkkkkkkkllllllllllllrrrrrrlllrrrrrrlllrrrrrrllllllllllllkkkkkkkkkkkkkkkklllskkkkkklll
    lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllllrrllllkkkkkkkkkkkkkkkkkkkkkkkkkklllssssskklll
     llllkkkkkkkkkkkkkkkkkkkkkkkkkkkllrrrrrrlllllrrrrrrrrllkkkkkkkkkkkkkkkkkkkkkkkkkllkkkssslllll
      lllllkkkkkkkkkkkkkkkkkkkkkkkkllrrrrrrlllkklllrrrrrrrlllkkkkkkkkkkkkkkkkkkkklllkkkkkkllllll
        llllllllkkkkkkkkkkkkkkkkkkkllrrrrrrllkkkkklllrrrrrrllkkkkkkkkkkkkkkklllllkkkkkkkllllll
            lllllkkkkkkkkkkkkkkkkkllllrrrlllkkkkkkklllrrrrlllkkkkkkkkkkkkkklllkkkkkklllllll
               llllkkkkkkkkkkkllllllllllllllllllllllllllllllllkkkkkkkkkkklllllllllllllll
                lllllllllllllllll     lll    lll       ll  llllllllllllllllllll
